/** The three search engines that the bench compares, each set up as people set it up. */
import { gzipSync } from "node:zlib";
import { Document } from "flexsearch";
import MiniSearch from "minisearch";
import { z } from "zod";
import { buildArtifacts } from "#lib/search/artifacts.ts";
import { buildIndex } from "#lib/search/build-index.ts";
import type { Lexicon } from "#lib/search/lexicon.ts";
import type { SearchSource } from "#lib/search/schema.ts";
import { codeBytes } from "./code-bytes.ts";
import { heapInUse, timeQueries, timed } from "./measure.ts";
import type { Spread } from "./measure.ts";
import { measureTransfer, openCounting } from "./transfer.ts";

/** What is measured of one engine on one base. Bytes are those sent, compressed, code included. */
export interface Measures {
  name: string;
  buildMs: number;
  readyBytes: number;
  answerBytes: Spread;
  queryMs: Spread;
  /** MiB held by the engine after all queries. */
  heapMiB: number;
}

export interface Task {
  sources: readonly SearchSource[];
  lexicon: Lexicon;
  queries: readonly string[];
}

/** A section as engines take it that know no pages. */
interface FlatSection {
  [key: string]: string | number;
  id: number;
  title: string;
  titles: string;
  text: string;
}

function flatten(sources: readonly SearchSource[]): FlatSection[] {
  const flat = sources.flatMap(({ title, description, sections }) => [
    { title, titles: "", text: description },
    ...sections.map(({ heading, text, code }) => ({
      title: heading || title,
      titles: title,
      text: `${text} ${code}`,
    })),
  ]);
  return flat.map((section, id) => ({ id, ...section }));
}

export async function measureOurs({ sources, lexicon, queries }: Task): Promise<Measures> {
  const { result: artifacts, milliseconds } = await timed(() =>
    buildArtifacts(buildIndex(sources, lexicon)),
  );
  const transfer = await measureTransfer(artifacts, queries);
  const code = await codeBytes("islands/search-worker.island.ts");
  const before = heapInUse();
  const { searcher } = openCounting(artifacts);
  const queryMs = await timeQueries(queries, (query) => searcher.search(query, { limit: 8 }));
  const { answerBytes } = transfer;
  return {
    name: "EIG Link",
    buildMs: milliseconds,
    readyBytes: code + transfer.readyBytes,
    answerBytes: { p50: code + answerBytes.p50, p95: code + answerBytes.p95 },
    queryMs,
    heapMiB: heapInUse() - before,
  };
}

/** Queries that mix all kinds; MiniSearch takes seconds for some on the largest base. */
function sample(queries: readonly string[]): readonly string[] {
  return queries.filter((_, index) => index % 5 === 0);
}

/** An index that is loaded whole: everything comes before the first query. Times are those of every fifth query. */
async function measureWhole(
  name: string,
  code: number,
  queries: readonly string[],
  build: () => string,
  open: (json: string) => (query: string) => unknown,
): Promise<Measures> {
  const { result: json, milliseconds } = await timed(build);
  const bytes = code + gzipSync(json, { level: 9 }).length;
  const before = heapInUse();
  const search = open(json);
  const queryMs = await timeQueries(sample(queries), search);
  const heapMiB = heapInUse() - before;
  return {
    name,
    buildMs: milliseconds,
    readyBytes: bytes,
    answerBytes: { p50: bytes, p95: bytes },
    queryMs,
    heapMiB,
  };
}

/** MiniSearch with the settings of the local search of VitePress. */
export async function measureMiniSearch({ sources, queries }: Task): Promise<Measures> {
  const options = {
    fields: ["title", "titles", "text"],
    storeFields: ["title", "titles"],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
  };
  const build = (): string => {
    const index = new MiniSearch<FlatSection>(options);
    index.addAll(flatten(sources));
    return JSON.stringify(index);
  };
  const open = (json: string): ((query: string) => unknown) => {
    const index = MiniSearch.loadJSON<FlatSection>(json, options);
    return (query) => index.search(query).slice(0, 8);
  };
  return measureWhole("MiniSearch", await codeBytes("minisearch"), queries, build, open);
}

/** Parts without content are exported as nothing. */
const ExportedParts = z.array(z.tuple([z.string(), z.string().nullable()]));

/** FlexSearch by itself, with its own defaults. */
export async function measureFlexSearch({ sources, queries }: Task): Promise<Measures> {
  const create = (): Document<FlatSection> =>
    new Document<FlatSection>({ document: { id: "id", index: ["title", "titles", "text"] } });
  const build = (): string => {
    const index = create();
    for (const section of flatten(sources)) index.add(section);
    const parts: z.infer<typeof ExportedParts> = [];
    index.export((key: string, data?: string) => void parts.push([key, data ?? null]));
    return JSON.stringify(parts);
  };
  const open = (json: string): ((query: string) => unknown) => {
    const index = create();
    for (const [key, data] of ExportedParts.parse(JSON.parse(json))) {
      if (data !== null) index.import(key, data);
    }
    return (query) => index.search(query, { limit: 8 });
  };
  return measureWhole("FlexSearch", await codeBytes("flexsearch"), queries, build, open);
}
