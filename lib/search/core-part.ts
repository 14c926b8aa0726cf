/** What must be there before any query: where each page begins, its kind, its trust, how long its title is. */
import type { BuiltIndex } from "./build-index.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import type { LinkGroup } from "./lexicon-rules.ts";
import { readLinks, writeLinks } from "./links-part.ts";
import type { SearchKind, SearchTrust } from "./schema.ts";

/** What ranking must know of every page. */
export interface PageFlags {
  kind: SearchKind;
  trust: SearchTrust;
  /** Different stems that name it at the start of its title, grammar words aside; 15 stands for more. */
  nameLength: number;
}

export interface Core {
  pageStarts: readonly number[];
  documentCount: number;
  flags: readonly PageFlags[];
  /** Links that begin with a grammar word, which no block of words holds. */
  links: readonly LinkGroup[];
}

// Not taken from the schema: that would bring Zod into the worker.
const kinds: readonly SearchKind[] = ["article", "defi", "terme"];
const trusts: readonly SearchTrust[] = ["verified", "unverified", "overdue", "changed", "handover"];

export function encodeCore(index: BuiltIndex, links: readonly LinkGroup[]): Uint8Array {
  const writer = new ByteWriter();
  const counts = index.pageStarts.map(
    (start, page) => (index.pageStarts[page + 1] ?? index.documentCount) - start,
  );
  writer.list(counts, (count) => writer.varint(count));
  index.pages.forEach((page, number) => {
    const kind = kinds.indexOf(page.kind) * trusts.length + trusts.indexOf(page.trust);
    writer.byte(kind * 16 + Math.min(15, index.nameLengths[number] ?? 0));
  });
  writeLinks(writer, links);
  return writer.finish();
}

export function decodeCore(bytes: Uint8Array): Core {
  const reader = new ByteReader(bytes);
  let documentCount = 0;
  const pageStarts = reader.list(() => {
    const start = documentCount;
    documentCount += reader.varint();
    return start;
  });
  const flags = pageStarts.map((): PageFlags => {
    const flag = reader.byte();
    const kind = flag >> 4;
    return {
      kind: kinds[Math.floor(kind / trusts.length)] ?? "article",
      trust: trusts[kind % trusts.length] ?? "unverified",
      nameLength: flag & 15,
    };
  });
  return { pageStarts, documentCount, flags, links: readLinks(reader) };
}
