import { expect, test } from "vitest";
import { buildArtifacts } from "./artifacts.ts";
import { buildIndex } from "./build-index.ts";
import { buildLexicon, emptyLexiconInput } from "./lexicon.ts";
import { readManifest } from "./manifest.ts";
import { createSearcher } from "./search.ts";
import type { SearchSource } from "./schema.ts";
import { searcherFromSources } from "./searcher-from-sources.ts";
import { testPage, testPages } from "./test-pages.ts";

const words =
  "administration agent budget code contrat dossier droit défi formulaire impact licence logiciel marché mission projet service sécurité test usager version".split(
    " ",
  );

/** Pages of recombined words, always the same ones. */
function manyPages(count: number): SearchSource[] {
  let seed = 7;
  const next = (): string => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const base = words[seed % words.length] ?? "";
    return seed % 3 === 0 ? `${base}${(seed >> 8) % 400}` : base;
  };
  const text = (length: number): string => Array.from({ length }, next).join(" ");
  return Array.from({ length: count }, (_, index) =>
    testPage(`page-${index}`, text(4), [
      ["", text(30)],
      [text(3), text(40)],
      [text(2), text(20 + (index % 50))],
    ]),
  );
}

const pages = [...manyPages(150), ...testPages];
const lexicon = { glossaire: [], synonymes: [{ words: ["usager", "agent public", "citoyen"] }] };
const queries = [
  ...words,
  "comment ouvrir mon code",
  "licence logi",
  "sécuritée du marhcé",
  "agent public contrat",
  "télétr",
  "données personnelles",
  "defi impact budget projet version",
  "code12",
  "xyzzy",
];

const inOneFile = { wholeBytes: Infinity };
const inSmallBlocks = { wholeBytes: 0, blockBytes: 600 };

test("ranks the same from blocks as from one file", async () => {
  // All its words are of one family or of none, so that the bound on further blocks cuts nothing.
  const whole = searcherFromSources(pages, lexicon, inOneFile);
  const cut = searcherFromSources(pages, lexicon, inSmallBlocks);
  for (const query of queries) {
    // A fresh searcher for each query: nothing but what this query loads may be there.
    const fresh = searcherFromSources(pages, lexicon, inSmallBlocks);
    const expected = await whole.search(query, { limit: 30 });
    expect(await fresh.search(query, { limit: 30 })).toEqual(expected);
    expect(await cut.search(query, { limit: 30 })).toEqual(expected);
  }
}, 60_000);

test("makes the same files from the same pages in any order", () => {
  const build = (sources: readonly SearchSource[]) =>
    [...buildArtifacts(buildIndex(sources, buildLexicon(lexicon))).files.keys()].sort();
  expect(build([...pages].reverse())).toEqual(build(pages));
});

test("puts a small base in one file, pages and manifest apart", () => {
  const { files } = buildArtifacts(buildIndex(testPages, buildLexicon(emptyLexiconInput)));
  const kinds = [...files.keys()].map((name) => name.split("-")[0]);
  expect(kinds.filter((kind) => kind === "index")).toHaveLength(1);
  expect(new Set(kinds)).toEqual(new Set(["index", "page", "light", "facets", "search"]));
});

test("cuts a large base into blocks of about the wanted size", () => {
  const { manifest, files } = buildArtifacts(buildIndex(pages, buildLexicon(lexicon)), {
    wholeBytes: 0,
    blockBytes: 2000,
  });
  const sizes = [...files]
    .filter(([name]) => name.startsWith("postings-"))
    .map(([, bytes]) => bytes.length);
  expect(sizes).toHaveLength(manifest.postingStarts.length + 1);
  expect(Math.max(...sizes)).toBeLessThan(5000);
});

test("asks for few of many blocks for a query", async () => {
  const { manifest, files } = buildArtifacts(
    buildIndex(pages, buildLexicon(lexicon)),
    inSmallBlocks,
  );
  const asked = new Set<string>();
  const searcher = createSearcher({
    manifest,
    load: (name) => {
      asked.add(name);
      return Promise.resolve(files.get(name) ?? new Uint8Array());
    },
  });
  await searcher.search("contrat", { limit: 1 });
  const blocks = [...asked].filter((name) => name.startsWith("postings-"));
  expect(blocks.length).toBeLessThan(5);
  expect(manifest.postingStarts.length).toBeGreaterThan(50);
});

test("refuses an index made by another analyser", () => {
  const { manifest } = buildArtifacts(buildIndex(testPages, buildLexicon(emptyLexiconInput)));
  const bytes = new TextEncoder().encode(JSON.stringify({ ...manifest, analyser: "fr-0" }));
  expect(() => readManifest(bytes)).toThrow("Search index made by analyser fr-0");
});

test("reads back the manifest it wrote", () => {
  const { manifest, manifestName, files } = buildArtifacts(
    buildIndex(testPages, buildLexicon(emptyLexiconInput)),
  );
  expect(readManifest(files.get(manifestName) ?? new Uint8Array())).toEqual(manifest);
});
