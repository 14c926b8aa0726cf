/** Writes and reads the compact binary form of the search files: whole numbers, texts, byte blocks. */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Grows as it is written; `finish` gives the exact bytes. */
export class ByteWriter {
  private buffer = new Uint8Array(1024);
  private length = 0;

  private reserve(count: number): void {
    if (this.length + count <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + count));
    larger.set(this.buffer);
    this.buffer = larger;
  }

  byte(value: number): void {
    this.reserve(1);
    this.buffer[this.length++] = value;
  }

  /** A whole number from 0 up, seven bits a byte: small numbers take one byte. */
  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  bytes(block: Uint8Array): void {
    this.reserve(block.length);
    this.buffer.set(block, this.length);
    this.length += block.length;
  }

  text(value: string): void {
    const block = encoder.encode(value);
    this.varint(block.length);
    this.bytes(block);
  }

  /** A list with its length in front. */
  list<Item>(items: readonly Item[], write: (item: Item, index: number) => void): void {
    this.varint(items.length);
    items.forEach(write);
  }

  finish(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }
}

/** Reads what `ByteWriter` wrote; reading past the end is a damaged file. */
export class ByteReader {
  private readonly source: Uint8Array;
  private position = 0;

  constructor(source: Uint8Array) {
    this.source = source;
  }

  byte(): number {
    const value = this.source[this.position++];
    if (value === undefined) throw new Error("Search file cut short: rebuild the index.");
    return value;
  }

  varint(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
  }

  bytes(length: number): Uint8Array {
    const block = this.source.subarray(this.position, this.position + length);
    if (block.length < length) throw new Error("Search file cut short: rebuild the index.");
    this.position += length;
    return block;
  }

  text(): string {
    return decoder.decode(this.bytes(this.varint()));
  }

  list<Item>(read: (index: number) => Item): Item[] {
    const length = this.varint();
    const items: Item[] = [];
    for (let index = 0; index < length; index++) items.push(read(index));
    return items;
  }
}

/** A 53-bit hash of bytes, in base 36: names a file by its content (not a protection against forgery). */
export function hashBytes(bytes: Uint8Array): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (const byte of bytes) {
    first = Math.imul(first ^ byte, 2654435761);
    second = Math.imul(second ^ byte, 1597334677);
  }
  first =
    Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second =
    Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return (4294967296 * (2097151 & second) + (first >>> 0)).toString(36);
}
