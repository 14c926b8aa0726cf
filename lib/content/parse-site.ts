/** Turns `site.yaml` into the blanks of the legal pages, and says what is wrong or still missing. */
import { addDays } from "#lib/calendar-date.ts";
import { formatDate } from "#lib/text.ts";
import { checkEncoding, normaliseSource } from "./front-matter.ts";
import type { ContentIssue } from "./issues.ts";
import { SiteFile, blanksShownOn } from "./schema/site.ts";
import { readYaml, type Locate } from "./yaml-source.ts";

export interface ParsedSite {
  /** All blank when the file is missing or wrong. */
  site: SiteFile;
  /** Mistakes: the build stops on them. */
  issues: ContentIssue[];
  locate: Locate;
}

const nothing = SiteFile.parse({});
const noPlace: Locate = () => ({ line: 1, column: 1 });

/** `source` is undefined when the base has no such file: every blank is then « à compléter ». */
export function parseSite(source: string | undefined, file: string): ParsedSite {
  if (source === undefined) return { site: nothing, issues: [], locate: noPlace };
  const encoding = checkEncoding(source, file);
  if (encoding.length > 0) return { site: nothing, issues: encoding, locate: noPlace };
  const text = normaliseSource(source);
  const { raw, value, issues, locate } = readYaml({ text, file, linesBefore: 0 }, SiteFile);
  // A file of comments only is no mistake: nothing is filled in yet.
  if (raw === null) return { site: nothing, issues: [], locate };
  return { site: value ?? nothing, issues, locate };
}

/** security.txt should be looked at again before it ends, with time left to act. */
const warnDays = 30;

/** RFC 9116, 2.5.5: less than a year ahead, so that a forgotten file ends by itself. */
const longestDays = 366;

function checkExpiry(
  { site: { securityExpires }, locate }: ParsedSite,
  file: string,
  today: string,
): ContentIssue[] {
  if (securityExpires === undefined) return [];
  const place = { file, ...locate(["securityExpires"]) };
  const day = formatDate(securityExpires);
  if (securityExpires < today) {
    return [
      {
        ...place,
        rule: "security-expired",
        fact: `security.txt n’est plus valable depuis le ${day} : il n’est plus servi.`,
        fix: "Vérifiez l’adresse de contact, puis écrivez une date à moins d’un an.",
      },
    ];
  }
  if (securityExpires > addDays(today, longestDays)) {
    return [
      {
        ...place,
        rule: "security-expiry",
        fact: `security.txt est daté jusqu’au ${day}, à plus d’un an.`,
        fix: "Écrivez une date à moins d’un an : la norme le demande (RFC 9116).",
      },
    ];
  }
  if (securityExpires > addDays(today, warnDays)) return [];
  return [
    {
      ...place,
      rule: "security-expiry",
      fact: `security.txt cesse d’être valable le ${day}.`,
      fix: "Vérifiez l’adresse de contact, puis écrivez une date à moins d’un an.",
    },
  ];
}

function describeBlank(page: string): string {
  if (page === "security.txt") return "security.txt n’est pas servi";
  return `la page « ${page} » dit « à compléter »`;
}

function checkBlanks({ site, locate }: ParsedSite, file: string): ContentIssue[] {
  const filled = new Map(Object.entries(site));
  return [...blanksShownOn]
    .filter(([key]) => filled.get(key) === undefined)
    .map(([key, page]) => ({
      file,
      ...locate([key]),
      rule: "site-blank" as const,
      fact: `« ${key} » est vide : ${describeBlank(page)}.`,
      fix: `Complétez « ${key} » dans ${file}.`,
    }));
}

/** What `npm run check` says of the file on `today` (ISO date), mistakes first. */
export function checkSite(parsed: ParsedSite, file: string, today: string): ContentIssue[] {
  if (parsed.issues.length > 0) return parsed.issues;
  return [...checkExpiry(parsed, file, today), ...checkBlanks(parsed, file)];
}
