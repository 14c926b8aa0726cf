/** The text of `liens.json`: what is remembered of the outside links. */
import { z } from "zod";
import { conflictOffset, readJson } from "#lib/content/command-file.ts";
import type { ContentIssue } from "#lib/content/issues.ts";
import { placeAt } from "#lib/content/place.ts";
import { WebAddress } from "#lib/content/schema/fields.ts";
import { LinkRecord, type LinkRecords } from "./record.ts";

const version = 1;
const LinksFile = z.strictObject({
  version: z.literal(version),
  links: z.record(WebAddress, LinkRecord),
});

/** What could be read of the file. */
export interface LinksSource {
  file: string;
  records: LinkRecords;
  issues: ContentIssue[];
}

/** In the order of the schema, whoever wrote the record: two runs that learn the same write the same. */
function formatRecord(record: LinkRecord): string {
  const pairs = Object.keys(LinkRecord.shape).flatMap((key) => {
    const value = Object.entries(record).find(([name]) => name === key)?.[1];
    return value === undefined ? [] : [`${JSON.stringify(key)}: ${JSON.stringify(value)}`];
  });
  return `{ ${pairs.join(", ")} }`;
}

/** One link a line, sorted by address: a line of the diff is a link that was looked at. */
export function formatLinks(records: LinkRecords): string {
  const lines = Object.entries(records)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([url, record]) => `    ${JSON.stringify(url)}: ${formatRecord(record)}`);
  const links = lines.length > 0 ? `{\n${lines.join(",\n")}\n  }` : "{}";
  return `{\n  "version": ${version},\n  "links": ${links}\n}\n`;
}

function wrongFile(text: string, file: string, error: z.ZodError): ContentIssue {
  const conflict = conflictOffset(text);
  const [, link] = error.issues[0]?.path ?? [];
  const isOneLink = conflict < 0 && typeof link === "string";
  const place = { file, column: 1, rule: "links-file" } as const;
  if (isOneLink) {
    return {
      ...place,
      line: placeAt(text, text.indexOf(JSON.stringify(link))).line,
      fact: `Ce qui est noté de « ${link} » n’a pas la forme attendue.`,
      fix: "Retirez cette ligne, puis lancez « npm run links:check », qui l’écrira de nouveau.",
    };
  }
  return {
    ...place,
    line: placeAt(text, conflict).line,
    fact:
      conflict < 0
        ? "Ce fichier n’a plus la forme que « npm run links:check » lui donne."
        : "Deux versions de ce fichier se contredisent.",
    fix:
      conflict < 0
        ? "Reprenez sa dernière version dans l’historique, ou supprimez-le : tout sera vérifié de nouveau."
        : "Gardez, pour chaque adresse, une seule ligne : la plus récente.",
  };
}

/** Reads the text of the file; absent is empty, unreadable is an issue. */
export function parseLinks(text: string | undefined, file: string): LinksSource {
  if (text === undefined) return { file, records: {}, issues: [] };
  const parsed = LinksFile.safeParse(readJson(text));
  if (parsed.success) return { file, records: parsed.data.links, issues: [] };
  return { file, records: {}, issues: [wrongFile(text, file, parsed.error)] };
}
