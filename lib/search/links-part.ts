/** Links between words in their binary form: every phrase once, front-coded, then the groups as numbers. */
import type { ByteReader, ByteWriter } from "./bytes.ts";
import { readFrontCoded, writeFrontCoded } from "./front-coding.ts";
import type { LinkGroup } from "./lexicon-rules.ts";

export function writeLinks(writer: ByteWriter, links: readonly LinkGroup[]): void {
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
}

export function readLinks(reader: ByteReader): readonly LinkGroup[] {
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
