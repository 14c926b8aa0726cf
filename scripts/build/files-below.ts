/** Files of a built site. */
import { readdir } from "node:fs/promises";
import path from "node:path";

/** Paths of the files below `folder` whose name ends so. */
export async function filesBelow(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Address of a page, from the path of its file below Next's folder of pages: `index.html` is `/`. */
export function addressOfPage(file: string): string {
  const name = file
    .replace(/\.html$/, "")
    .split(path.sep)
    .join("/");
  return name === "index" ? "/" : `/${name}`;
}
