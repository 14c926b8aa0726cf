/** `relectures.json` on disk, and the fingerprint of a text. */
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { displayPath, readIfPresent } from "./disk.node.ts";
import {
  formatVerifications,
  parseVerifications,
  type Verification,
  type VerificationsSource,
} from "./verifications.ts";

/** Hexadecimal signs kept of SHA-256: 128 bits, far beyond chance. */
const hashLength = 32;

export function hashText(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, hashLength);
}

function verificationsFile(folder: string): string {
  return path.join(folder, "relectures.json");
}

/** Reads what was signed in the base in `folder`; without the file, nothing was. */
export async function readVerifications(folder: string): Promise<VerificationsSource> {
  const file = verificationsFile(folder);
  return parseVerifications(await readIfPresent(file), displayPath(file));
}

export async function writeVerifications(
  folder: string,
  verifications: readonly Verification[],
): Promise<void> {
  await writeFile(verificationsFile(folder), formatVerifications(verifications));
}
