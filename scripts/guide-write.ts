/** `npm run guide:write`: writes the chapter of components into `knowledge/README.md`, from the registry and its examples. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { withComponentsChapter } from "#lib/content/authors-guide.ts";

const file = path.resolve("knowledge", "README.md");
const guide = await readFile(file, "utf8");
const written = withComponentsChapter(guide);
if (written !== guide) await writeFile(file, written);
process.stdout.write(written === guide ? "Rien à changer.\n" : `${file} est à jour.\n`);
