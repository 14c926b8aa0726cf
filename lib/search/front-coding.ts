/** Writes sorted words short: each one as what it shares with the one before, and its rest. */
import type { ByteReader, ByteWriter } from "./bytes.ts";

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** Writes words, none of which holds a line end; like values stand side by side, which compresses better. */
export function writeFrontCoded(writer: ByteWriter, words: readonly string[]): void {
  const rests: string[] = [];
  writer.list(words, (word, index) => {
    const shared = sharedLength(words[index - 1] ?? "", word);
    writer.varint(shared);
    rests.push(word.slice(shared));
  });
  writer.text(rests.join("\n"));
}

/** Reads what `writeFrontCoded` wrote. */
export function readFrontCoded(reader: ByteReader): readonly string[] {
  const shared = reader.list(() => reader.varint());
  const rests = reader.text().split("\n");
  let previous = "";
  return shared.map((length, index) => {
    previous = previous.slice(0, length) + (rests[index] ?? "");
    return previous;
  });
}
