/** The tokens of the design, read from the stylesheet itself while the page is built. */
import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseTokens, type DesignTokens } from "#lib/design/tokens.ts";

export async function getDesignTokens(): Promise<DesignTokens> {
  return parseTokens(await readFile(path.resolve("app/styles/tokens.css"), "utf8"));
}
