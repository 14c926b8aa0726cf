/** The list of files that the build makes for the browser: islands by name, search manifest. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

const Assets = z.object({
  /** Island name → address of its hashed file. */
  islands: z.record(z.string(), z.string()),
  /** Address of the search manifest. */
  searchManifest: z.string(),
});
export type Assets = z.infer<typeof Assets>;

const fileName = "assets.json";

export async function writeAssets(folder: string, assets: Assets): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, fileName), JSON.stringify(assets, null, 2));
}

/** @throws Error when the build did not write the list. */
export async function readAssets(folder: string): Promise<Assets> {
  const file = path.join(folder, fileName);
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new Error(`${file} manque : lancez « npm run build ».`, { cause });
  });
  return Assets.parse(JSON.parse(text));
}
