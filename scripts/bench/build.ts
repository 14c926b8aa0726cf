/** How long `npm run build` takes on a generated base, and how much it writes: with nothing kept, and again. */
import { existsSync } from "node:fs";
import { appendFile, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SearchSource } from "#lib/search/schema.ts";
import { runCommand } from "#scripts/setup/run-command.mjs";
import { writeBase } from "./check.ts";
import { timed } from "./measure.ts";

/** Seconds of each build, and what the first wrote. */
export interface BuildFigures {
  articles: number;
  /** Nothing is kept from before, pictures of links apart: they are drawn beforehand. */
  cold: number;
  /** Bodies are kept; one article changed. */
  warm: number;
  /** Drawing the pictures of links alone, once in the life of each page. */
  pictures: number;
  /** Megabytes to be served: pages, files beside them, search. Pictures of links apart. */
  outputMB: number;
  picturesMB: number;
  htmlMB: number;
}

const distDir = ".next-bench";
const buildDir = ".build-bench";
/** Files that builds share, by hash: those of the bench are taken away after it. */
const sharedFolders = ["public/apercus", "public/search"];

async function listFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder, { recursive: true })).map((name) => path.join(folder, name));
}

async function megabytes(files: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const file of files) {
    const found = await stat(file);
    if (found.isFile()) bytes += found.size;
  }
  return bytes / 1e6;
}

async function run(script: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const { result, milliseconds } = await timed(() =>
    runCommand(process.execPath, ["--import", "tsx", ...script], { env, isCaptured: true }),
  );
  if (result.code !== 0) throw new Error(`La construction a échoué :\n${result.output}`);
  return milliseconds / 1000;
}

/** Generates a base, builds it twice into folders of its own, and takes all of it away. */
export async function measureBuild(
  from: string,
  sources: readonly SearchSource[],
  articles: number,
): Promise<BuildFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), "bench-build-"));
  const base = path.join(folder, "knowledge");
  await writeBase(base, from, sources, articles);
  const before = new Set((await Promise.all(sharedFolders.map(listFiles))).flat());
  const added = async (shared: string) =>
    (await listFiles(shared)).filter((file) => !before.has(file));
  const env = { ...process.env, KNOWLEDGE_DIR: base, BUILD_DIR: buildDir, NEXT_DIST_DIR: distDir };
  const clean = () =>
    Promise.all([distDir, buildDir].map((name) => rm(name, { recursive: true, force: true })));
  try {
    await clean();
    const pictures = await run(["scripts/bench/draw-pictures.ts"], env);
    const cold = await run(["scripts/build.ts"], env);
    const output = (await listFiles(distDir)).filter(
      (file) => !/[/\\](cache|types)[/\\]/.test(file),
    );
    const search = await added("public/search");
    const drawn = await added("public/apercus");
    const figures = {
      outputMB: await megabytes([...output, ...search]),
      picturesMB: await megabytes(drawn),
      htmlMB: await megabytes(output.filter((file) => file.endsWith(".html"))),
    };
    await appendFile(path.join(base, "articles", "article-0.mdx"), "\nUne phrase de plus.\n");
    const warm = await run(["scripts/build.ts"], env);
    return { articles, cold, warm, pictures, ...figures };
  } finally {
    await clean();
    await rm(folder, { recursive: true });
    for (const shared of sharedFolders)
      for (const file of await added(shared)) await rm(file, { force: true });
  }
}
