/** How long `npm run check` takes on a generated base: for the first time, again, and after a change of one article. */
import { execFile } from "node:child_process";
import { appendFile, cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { stringify } from "yaml";
import type { SearchSource } from "#lib/search/schema.ts";
import { makeCorpus } from "./corpus.ts";
import { timed } from "./measure.ts";

/** Seconds, from the start of the command to its end. */
export interface CheckTimes {
  articles: number;
  /** Nothing is remembered. */
  first: number;
  /** Nothing changed since. */
  again: number;
  /** One article changed since. */
  afterChange: number;
}

/** Sentences of real articles, without what MDX would read as code. */
function plain(text: string): string {
  return text
    .replace(/[<>{}[\]`*_|#~]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** An id that YAML reads as text, different for each number. */
function idOf(number: number): string {
  return `x${number.toString(36).padStart(4, "0")}`;
}

function articleText(
  { title, description, questions, sections }: SearchSource,
  number: number,
): string {
  const front = stringify({
    id: idOf(number),
    title: `${plain(title).slice(0, 100)} ${number}`,
    description: plain(description).slice(0, 300),
    theme: "numerique",
    questions: questions.map(plain),
    written: "2026-11-01",
    owner: "eig-link",
    reviewInMonths: 12,
  });
  const body = sections.map(({ heading, text }) => {
    const head = plain(heading);
    return `${head ? `## ${head}\n\n` : ""}La suite : ${plain(text)}`;
  });
  return `---\n${front}---\n\n${body.join("\n\n")}\n`;
}

/** Writes a base of `count` articles with the lexicon, contacts and défis of `from`. */
export async function writeBase(
  folder: string,
  from: string,
  sources: readonly SearchSource[],
  count: number,
): Promise<void> {
  await cp(from, folder, { recursive: true });
  for (const name of ["articles", "parcours"])
    await rm(path.join(folder, name), { recursive: true, force: true });
  for (const name of await readdir(folder))
    if (name.endsWith(".json")) await rm(path.join(folder, name));
  for (const name of ["glossaire.yaml", "contacts.yaml"]) {
    const file = path.join(folder, name);
    // Questions are asked of a base without mistakes only: no entry may name an article that is gone.
    await writeFile(file, (await readFile(file, "utf8")).replace(/^ +article: .*\n/gm, ""));
  }
  await mkdir(path.join(folder, "articles"));
  await writeFile(
    path.join(folder, "themes.yaml"),
    "- key: numerique\n  title: Numérique\n  description: Tout.\n",
  );
  const articles = makeCorpus(sources, count).filter(({ kind }) => kind === "article");
  await Promise.all(
    articles.map((article, number) =>
      writeFile(
        path.join(folder, "articles", `article-${number}.mdx`),
        articleText(article, number),
      ),
    ),
  );
}

/** Generates the base, checks it three times, and removes it. `from` gives its lexicon and défis. */
export async function measureCheck(
  from: string,
  sources: readonly SearchSource[],
  articles: number,
): Promise<CheckTimes> {
  const folder = await mkdtemp(path.join(tmpdir(), "bench-check-"));
  const base = path.join(folder, "knowledge");
  await writeBase(base, from, sources, articles);
  const args = ["--import", "tsx", "scripts/check-content.ts", "--knowledge", base, "--json"];
  const env = { ...process.env, BUILD_DIR: path.join(folder, "build") };
  const check = async (): Promise<number> => {
    // It fails on what a machine wrote: only its time counts.
    const run = () =>
      promisify(execFile)(process.execPath, args, { env, maxBuffer: 2 ** 30 }).catch(
        () => undefined,
      );
    return (await timed(run)).milliseconds / 1000;
  };
  const first = await check();
  const again = await check();
  await appendFile(path.join(base, "articles", "article-0.mdx"), "\nUne phrase de plus.\n");
  const afterChange = await check();
  await rm(folder, { recursive: true });
  return { articles, first, again, afterChange };
}
