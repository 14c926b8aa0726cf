/** What a result shows of a page, with the texts of its sections for the excerpt; and the values of filters. */
import { ByteReader, ByteWriter } from "./bytes.ts";
import type { SearchSource } from "./schema.ts";

export interface PageCard {
  id: string;
  url: string;
  title: string;
  label: string;
  description: string;
  /** Empty when there is none. */
  trustDate: string;
  english: readonly string[];
  facets: Facets;
  sections: readonly { heading: string; anchor: string; text: string }[];
}

/** Values for filters, by the name of the filter. */
export type Facets = Readonly<Record<string, readonly string[]>>;

function writeFacets(writer: ByteWriter, facets: Facets): void {
  writer.list(Object.keys(facets).sort(), (name) => {
    writer.text(name);
    writer.list(facets[name] ?? [], (value) => writer.text(value));
  });
}

function readFacets(reader: ByteReader): Facets {
  return Object.fromEntries(
    reader.list(() => [reader.text(), reader.list(() => reader.text())] as const),
  );
}

export function encodePages(pages: readonly SearchSource[]): Uint8Array {
  const writer = new ByteWriter();
  writer.list(pages, (page) => {
    const { id, url, title, label, description, trustDate = "", english = [] } = page;
    for (const text of [id, url, title, label, description, trustDate]) writer.text(text);
    writer.list(english, (expression) => writer.text(expression));
    writeFacets(writer, page.facets);
    writer.list(page.sections, ({ heading, anchor, text, code }) => {
      for (const one of [heading, anchor, text || code]) writer.text(one);
    });
  });
  return writer.finish();
}

export function decodePages(bytes: Uint8Array): readonly PageCard[] {
  const reader = new ByteReader(bytes);
  return reader.list((): PageCard => {
    const id = reader.text();
    const url = reader.text();
    const title = reader.text();
    const label = reader.text();
    const description = reader.text();
    const trustDate = reader.text();
    const english = reader.list(() => reader.text());
    const facets = readFacets(reader);
    const sections = reader.list(() => {
      const heading = reader.text();
      const anchor = reader.text();
      return { heading, anchor, text: reader.text() };
    });
    return { id, url, title, label, description, trustDate, english, facets, sections };
  });
}

export function encodeFacets(pages: readonly SearchSource[]): Uint8Array {
  const writer = new ByteWriter();
  writer.list(pages, (page) => writeFacets(writer, page.facets));
  return writer.finish();
}

export function decodeFacets(bytes: Uint8Array): readonly Facets[] {
  const reader = new ByteReader(bytes);
  return reader.list(() => readFacets(reader));
}
