/** Turns the bytes of a source file into text, whatever editor saved it. */
import { normaliseSource } from "#lib/content/front-matter.ts";
import type { Reporter } from "./report.ts";

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function decode(bytes: Uint8Array, report: Reporter): string {
  if (startsWith(bytes, [0xff, 0xfe])) {
    report.done(1, "Fichier en UTF-16, converti en UTF-8.");
    return new TextDecoder("utf-16le").decode(bytes);
  }
  if (startsWith(bytes, [0xfe, 0xff])) {
    report.done(1, "Fichier en UTF-16, converti en UTF-8.");
    return new TextDecoder("utf-16be").decode(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    report.todo(
      1,
      "Fichier en Windows-1252 (ou Latin-1), converti en UTF-8 : vérifiez ses accents.",
    );
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Signs no text holds: control characters, the mark of a lost character, the private signs that the import uses itself. */
const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uE000\uE001\uFFFD]/g;

/** Text with `\n` line ends, no byte-order mark and no unreadable character; each change is reported. */
function cleanText(text: string, report: Reporter): string {
  const lines = normaliseSource(text).split("\n");
  return lines
    .map((line, index) => {
      const clean = line.replace(unreadable, (sign) => (sign === "\uFFFD" ? "?" : ""));
      if (clean !== line)
        report.todo(index + 1, "Caractère illisible retiré : relisez cette ligne.");
      return clean;
    })
    .join("\n");
}

/** The text of `bytes`: UTF-8, UTF-16 with its mark, or else Windows-1252, the encoding of old French files. */
export function decodeSource(bytes: Uint8Array, report: Reporter): string {
  return cleanText(decode(bytes, report), report);
}
