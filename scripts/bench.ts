/** `npm run bench`: bytes, time and memory of the search over generated bases, beside MiniSearch and FlexSearch. */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { loadSearchSources } from "#lib/content/search-sources.node.ts";
import { buildArtifacts } from "#lib/search/artifacts.ts";
import { buildIndex } from "#lib/search/build-index.ts";
import { halves, readHalf } from "#lib/search/judged.node.ts";
import { buildLexicon } from "#lib/search/lexicon.ts";
import { measureBuild } from "#scripts/bench/build.ts";
import { measureInBrowser } from "#scripts/bench/browser.ts";
import { measureCheck } from "#scripts/bench/check.ts";
import { measureFlexSearch, measureMiniSearch, measureOurs } from "#scripts/bench/contestants.ts";
import { makeCorpus } from "#scripts/bench/corpus.ts";
import { formatReport } from "#scripts/bench/report.ts";
import type { Report } from "#scripts/bench/report.ts";

const usage =
  "npm run bench -- [--sizes 100,1000,5000] [--browser] [--browser-sizes 500,5000] [--check-sizes 500] [--build-sizes 50,500,2000] [--json] [--out FICHIER]";
const options = {
  sizes: { type: "string", default: "100,1000,5000" },
  browser: { type: "boolean", default: false },
  "browser-sizes": { type: "string", default: "500,5000" },
  "check-sizes": { type: "string", default: "" },
  "build-sizes": { type: "string", default: "" },
  json: { type: "boolean", default: false },
  out: { type: "string" },
} as const;

/** The corpus does not depend on the day it is made. */
const today = "2026-11-22";

function readSizes(list: string): number[] {
  const sizes = list.split(",").filter(Boolean).map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new TypeError(`Tailles illisibles : « ${list} ».`);
  return sizes;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  const sizes = readSizes(values.sizes);
  const { sources, lexicon: words } = await loadSearchSources("knowledge", today);
  const lexicon = buildLexicon(words);
  const judged = (await Promise.all(halves.map((half) => readHalf(half)))).flat();
  const queries = judged.map(({ query }) => query);
  const measured: Report["sizes"][number][] = [];
  for (const articles of sizes) {
    console.error(`· ${articles} articles…`);
    const task = { sources: makeCorpus(sources, articles), lexicon, queries };
    const engines = [];
    for (const measure of [measureOurs, measureMiniSearch, measureFlexSearch])
      engines.push(await measure(task));
    measured.push({ articles, pages: task.sources.length, engines });
  }
  const bases = values.browser ? readSizes(values["browser-sizes"]) : [];
  const browser =
    bases.length === 0
      ? []
      : await measureInBrowser(
          bases.map((articles) => ({
            articles,
            artifacts: buildArtifacts(buildIndex(makeCorpus(sources, articles), lexicon)),
          })),
        );
  const check = [];
  for (const articles of readSizes(values["check-sizes"]))
    check.push(await measureCheck("knowledge", sources, articles));
  const build = [];
  for (const articles of readSizes(values["build-sizes"])) {
    console.error(`· construction de ${articles} articles…`);
    build.push(await measureBuild("knowledge", sources, articles));
  }
  const report: Report = { sizes: measured, browser, check, build };
  if (values.out !== undefined)
    await writeFile(values.out, `${JSON.stringify(report, undefined, 2)}\n`);
  console.log(values.json ? JSON.stringify(report) : formatReport(report));
}

main().catch((error: unknown) => {
  console.error(error instanceof TypeError ? `${error.message}\n→ ${usage}` : error);
  process.exitCode = error instanceof TypeError ? 2 : 1;
});
