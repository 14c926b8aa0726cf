/** Postings in their binary form: for each stem its pages, its sections and its places in titles. */
import { ByteReader, ByteWriter } from "./bytes.ts";
import type { Slots } from "./engine.ts";
import { readFrontCoded, writeFrontCoded } from "./front-coding.ts";

/** Where a stem stands. */
export interface StemPostings {
  /** Page numbers by impact: titles, keywords, questions, descriptions, headings. */
  head: Slots;
  /** Document numbers of sections, by impact. */
  body: Slots;
  /** Page numbers by the place of the stem in the title. */
  title: Slots;
}

export type PostingEntry = readonly [stem: string, postings: StemPostings];

/** Writes stems front-coded, then for each its levels, then the numbers as gaps. */
export function encodePostings(entries: readonly PostingEntry[]): Uint8Array {
  const writer = new ByteWriter();
  writeFrontCoded(
    writer,
    entries.map(([stem]) => stem),
  );
  for (const [, { head, body, title }] of entries) {
    for (const slots of [head, body, title]) writeSlots(writer, slots);
  }
  return writer.finish();
}

/** A level and a short count share a byte: most stems stand in one or two documents. */
const MAX_SHORT_COUNT = 14;

function writeSlots(writer: ByteWriter, slots: Slots): void {
  const filled = slots.flatMap((numbers, level) =>
    numbers.length > 0 ? [{ level, numbers }] : [],
  );
  writer.varint(filled.length);
  for (const { level, numbers } of filled) {
    const short = Math.min(numbers.length - 1, MAX_SHORT_COUNT + 1);
    writer.byte(level * 16 + short);
    if (short > MAX_SHORT_COUNT) writer.varint(numbers.length);
    let previous = 0;
    for (const number of [...numbers].sort((a, b) => a - b)) {
      writer.varint(number - previous);
      previous = number;
    }
  }
}

export function decodePostings(bytes: Uint8Array): readonly PostingEntry[] {
  const reader = new ByteReader(bytes);
  return readFrontCoded(reader).map((stem): PostingEntry => {
    const head = readSlots(reader);
    const body = readSlots(reader);
    return [stem, { head, body, title: readSlots(reader) }];
  });
}

function readSlots(reader: ByteReader): Slots {
  const slots: number[][] = [];
  for (let filled = reader.varint(); filled > 0; filled--) {
    const head = reader.byte();
    const short = head & 15;
    const count = short > MAX_SHORT_COUNT ? reader.varint() : short + 1;
    const numbers: number[] = [];
    let number = 0;
    for (let left = count; left > 0; left--) {
      number += reader.varint();
      numbers.push(number);
    }
    while (slots.length < head >> 4) slots.push([]);
    slots.push(numbers);
  }
  return slots;
}
