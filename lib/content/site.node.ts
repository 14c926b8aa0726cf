/** Reads `site.yaml` of a knowledge folder. */
import path from "node:path";
import { displayPath, readIfPresent } from "./disk.node.ts";
import type { ContentIssue } from "./issues.ts";
import { checkSite, parseSite, type ParsedSite } from "./parse-site.ts";

interface LoadedSite {
  file: string;
  parsed: ParsedSite;
}

export async function loadSite(folder: string): Promise<LoadedSite> {
  const file = path.join(folder, "site.yaml");
  const name = displayPath(file);
  return { file: name, parsed: parseSite(await readIfPresent(file), name) };
}

/** Everything that `npm run check` says of the file. */
export async function checkSiteFile(folder: string, today: string): Promise<ContentIssue[]> {
  const { file, parsed } = await loadSite(folder);
  return checkSite(parsed, file, today);
}
