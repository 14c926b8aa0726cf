/** The envelope of a search file: its parts, each with its name, stored as they are or compressed. */
import { ByteReader, ByteWriter } from "./bytes.ts";

/** A part on its way into a file. */
export interface NamedPart {
  name: string;
  bytes: Uint8Array;
}

/** First byte of a file. */
export const fileForms = { stored: 0, deflated: 1 } as const;

/** Puts parts in one file, not compressed. */
export function packFile(parts: readonly NamedPart[]): Uint8Array {
  const writer = new ByteWriter();
  writer.byte(fileForms.stored);
  writer.list(parts, ({ name, bytes }) => {
    writer.text(name);
    writer.varint(bytes.length);
    writer.bytes(bytes);
  });
  return writer.finish();
}

/** Gives the parts of a file. Browsers and Node have the same decompressor, so no host has to compress anything. */
export async function unpackFile(file: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const content = file.subarray(1);
  const isDeflated = file[0] === fileForms.deflated;
  const reader = new ByteReader(isDeflated ? await inflate(content) : content);
  return new Map(reader.list(() => [reader.text(), reader.bytes(reader.varint())] as const));
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([Uint8Array.from(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
