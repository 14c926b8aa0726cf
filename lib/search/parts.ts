/** The parts that search files are made of, in their binary form, and back. */
import type { BuiltIndex } from "./build-index.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { readFrontCoded, writeFrontCoded } from "./front-coding.ts";
import type { Slots } from "./engine.ts";
import type { LinkGroup } from "./lexicon-rules.ts";
import type { SearchKind, SearchSource, SearchTrust } from "./schema.ts";

/** What ranking must know of every page. */
export interface PageFlags {
  kind: SearchKind;
  trust: SearchTrust;
}

/** What must be there before any query. */
export interface Core {
  pageStarts: readonly number[];
  documentCount: number;
  flags: readonly PageFlags[];
}

/** What a result shows of a page. */
export interface PageMeta {
  id: string;
  url: string;
  label: string;
  description: string;
  facets: Readonly<Record<string, readonly string[]>>;
  sections: readonly { heading: string; anchor: string }[];
  /** File that holds the texts of its sections; empty when it has none. */
  textFile: string;
}

// Not taken from the schema: that would bring Zod into the worker.
const kinds: readonly SearchKind[] = ["article", "defi", "terme"];
const trusts: readonly SearchTrust[] = ["verified", "unverified", "overdue"];

export function encodeCore(index: BuiltIndex): Uint8Array {
  const writer = new ByteWriter();
  const counts = index.pageStarts.map(
    (start, page) => (index.pageStarts[page + 1] ?? index.documentCount) - start,
  );
  writer.list(counts, (count) => writer.varint(count));
  for (const page of index.pages)
    writer.byte(kinds.indexOf(page.kind) * 4 + trusts.indexOf(page.trust));
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
    return { kind: kinds[flag >> 2] ?? "article", trust: trusts[flag & 3] ?? "unverified" };
  });
  return { pageStarts, documentCount, flags };
}

/** Writes postings: stems front-coded, then for each its levels, then the documents as gaps. */
export function encodePostings(
  postings: readonly (readonly [stem: string, slots: Slots])[],
): Uint8Array {
  const writer = new ByteWriter();
  writeFrontCoded(
    writer,
    postings.map(([stem]) => stem),
  );
  for (const [, slots] of postings) encodeSlots(writer, slots);
  return writer.finish();
}

/** A level and a short count share a byte: most stems stand in one or two documents. */
const MAX_SHORT_COUNT = 14;

function encodeSlots(writer: ByteWriter, slots: Slots): void {
  const filled = slots.flatMap((documents, level) =>
    documents.length > 0 ? [{ level, documents }] : [],
  );
  writer.varint(filled.length);
  for (const { level, documents } of filled) {
    const short = Math.min(documents.length - 1, MAX_SHORT_COUNT + 1);
    writer.byte(level * 16 + short);
    if (short > MAX_SHORT_COUNT) writer.varint(documents.length);
    let previous = 0;
    for (const document of [...documents].sort((a, b) => a - b)) {
      writer.varint(document - previous);
      previous = document;
    }
  }
}

export function decodePostings(
  bytes: Uint8Array,
): readonly (readonly [stem: string, slots: Slots])[] {
  const reader = new ByteReader(bytes);
  return readFrontCoded(reader).map((stem) => [stem, decodeSlots(reader)] as const);
}

function decodeSlots(reader: ByteReader): Slots {
  const slots: number[][] = [];
  for (let filled = reader.varint(); filled > 0; filled--) {
    const head = reader.byte();
    const short = head & 15;
    const count = short > MAX_SHORT_COUNT ? reader.varint() : short + 1;
    const documents: number[] = [];
    let document = 0;
    for (let left = count; left > 0; left--) {
      document += reader.varint();
      documents.push(document);
    }
    while (slots.length < head >> 4) slots.push([]);
    slots.push(documents);
  }
  return slots;
}

/** Writes the links: every phrase once, front-coded, then the groups as numbers. */
export function encodeLinks(links: readonly LinkGroup[]): Uint8Array {
  const writer = new ByteWriter();
  const phrases = [...new Set(links.flatMap(({ from, to }) => [...from, ...to]))].sort();
  const numbers = new Map(phrases.map((phrase, index) => [phrase, index]));
  const writeNumbers = (keys: readonly string[]): void => {
    let previous = 0;
    const sorted = keys.map((key) => numbers.get(key) ?? 0).sort((a, b) => a - b);
    writer.list(sorted, (number) => {
      writer.varint(number - previous);
      previous = number;
    });
  };
  writeFrontCoded(writer, phrases);
  writer.list(links, ({ weight, from, to }) => {
    writer.byte(Math.round(weight * 100));
    writeNumbers(from);
    writeNumbers(to);
  });
  return writer.finish();
}

export function decodeLinks(bytes: Uint8Array): readonly LinkGroup[] {
  const reader = new ByteReader(bytes);
  const phrases = readFrontCoded(reader);
  const readNumbers = (): string[] => {
    let number = 0;
    return reader.list(() => {
      number += reader.varint();
      return phrases[number] ?? "";
    });
  };
  return reader.list(() => ({
    weight: reader.byte() / 100,
    from: readNumbers(),
    to: readNumbers(),
  }));
}

export function encodeTexts(texts: readonly string[]): Uint8Array {
  const writer = new ByteWriter();
  writer.list(texts, (text) => writer.text(text));
  return writer.finish();
}

export function decodeTexts(bytes: Uint8Array): readonly string[] {
  const reader = new ByteReader(bytes);
  return reader.list(() => reader.text());
}

export function encodePages(
  pages: readonly { source: SearchSource; textFile: string }[],
): Uint8Array {
  const writer = new ByteWriter();
  writer.list(pages, ({ source, textFile }) => {
    for (const text of [source.id, source.url, source.label, source.description, textFile])
      writer.text(text);
    writer.list(Object.keys(source.facets).sort(), (name) => {
      writer.text(name);
      writer.list(source.facets[name] ?? [], (value) => writer.text(value));
    });
    writer.list(source.sections, ({ heading, anchor }) => {
      writer.text(heading);
      writer.text(anchor);
    });
  });
  return writer.finish();
}

export function decodePages(bytes: Uint8Array): readonly PageMeta[] {
  const reader = new ByteReader(bytes);
  return reader.list((): PageMeta => {
    const id = reader.text();
    const url = reader.text();
    const label = reader.text();
    const description = reader.text();
    const textFile = reader.text();
    const facets = Object.fromEntries(
      reader.list(() => [reader.text(), reader.list(() => reader.text())] as const),
    );
    const sections = reader.list(() => ({ heading: reader.text(), anchor: reader.text() }));
    return { id, url, label, description, facets, sections, textFile };
  });
}

/** A part on its way into a file. */
export interface NamedPart {
  name: string;
  bytes: Uint8Array;
}

/** Puts several parts in one file, each with its name. */
export function packParts(parts: readonly NamedPart[]): Uint8Array {
  const writer = new ByteWriter();
  writer.list(parts, ({ name, bytes }) => {
    writer.text(name);
    writer.varint(bytes.length);
    writer.bytes(bytes);
  });
  return writer.finish();
}

/** Gives the parts of a file. */
export function unpackParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const reader = new ByteReader(bytes);
  return new Map(reader.list(() => [reader.text(), reader.bytes(reader.varint())] as const));
}
