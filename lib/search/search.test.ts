import { expect, test } from "vitest";
import type { LexiconInput } from "./lexicon-schema.ts";
import type { SearchAnswer } from "./schema.ts";
import type { SearchOptions } from "./search.ts";
import { searcherFromSources } from "./searcher-from-sources.ts";
import { testPage, testPages } from "./test-pages.ts";

const lexicon: LexiconInput = {
  glossaire: [
    { term: "DINUM", expansion: "direction interministérielle du numérique", oldNames: ["DINSIC"] },
    { term: "défi", synonyms: ["challenge"] },
  ],
  synonymes: [
    { words: ["télétravail", "travail à distance"], weight: 0.9 },
    { from: ["GitHub"], to: ["forge logicielle", "forge"], weight: 0.6 },
  ],
};
const searcher = searcherFromSources(testPages, lexicon);

function ask(query: string, options: SearchOptions = {}): Promise<SearchAnswer> {
  return searcher.search(query, options);
}

async function first(query: string): Promise<string | undefined> {
  return (await ask(query)).results[0]?.id;
}

test.each([
  [
    "a question of everyday words",
    "comment est-ce que je peux ouvrir le code de mon défi ?",
    "ouvrir-son-code",
  ],
  ["a word without its accents", "donnees personnelles", "donnees-personnelles"],
  ["the other number", "archive", "archives"],
  ["a word being typed", "télétr", "teletravail"],
  ["a mistyped word", "anonimisation", "donnees-personnelles"],
  ["two letters swapped", "achrives", "archives"],
  ["the verb for the noun", "anonymiser", "donnees-personnelles"],
  ["a phrase for a word of the lexicon", "travail à distance", "teletravail"],
  ["an acronym explained in a text", "DPO", "donnees-personnelles"],
  ["the long form of an acronym", "direction interministérielle du numérique", "dinum"],
  ["an old name", "DINSIC", "dinum"],
  ["a one-way link", "github", "ouvrir-son-code"],
  ["an exact title", "basegun", "basegun"],
  ["only grammar words", "la", undefined],
])("finds %s: « %s »", async (_what, query, expected) => {
  expect(await first(query)).toBe(expected);
});

test("a whole query that is another name of a term finds the term first, be it of several words", async () => {
  const glossaire = [{ term: "open data", synonyms: ["données ouvertes"] }];
  const pages = [
    testPage(
      "referent",
      "Trouver le référent open data",
      [["", "Données ouvertes du ministère."]],
      {
        keywords: ["données ouvertes"],
      },
    ),
    testPage("open-data", "open data", [], { kind: "terme", description: "Données de tous." }),
  ];
  const search = searcherFromSources(pages, { glossaire, synonymes: [] });
  expect((await search.search("données ouvertes")).results[0]?.id).toBe("open-data");
  expect((await search.search("référent données ouvertes")).results[0]?.id).toBe("referent");
});

test("hears an idiom made of grammar words alone", async () => {
  const synonymes = [{ from: ["tous les combien"], to: ["rythme"] }];
  const pages = [
    testPage("point", "Faire un point", [["", "Un point suffit."]]),
    testPage("rythme", "Tenir un point", [["", "Le rythme est celui de la semaine."]]),
  ];
  const search = searcherFromSources(pages, { glossaire: [], synonymes });
  expect((await search.search("un point")).results[0]?.id).toBe("point");
  expect((await search.search("un point tous les combien")).results[0]?.id).toBe("rythme");
});

test("weighs everyday words beside each other when there is nothing else", async () => {
  const pages = [
    testPage("fais", "Je fais et je fais", [["", "On fais."]]),
    testPage("moment", "Le bon moment", [["", "Au moment voulu, on écoute."]]),
  ];
  const { results } = await searcherFromSources(pages).search("je fais ça à quel moment");
  expect(results[0]?.id).toBe("moment");
});

test("does not follow a one-way link backwards", async () => {
  const { results } = await searcherFromSources([testPage("a", "Utiliser GitHub")], lexicon).search(
    "forge",
  );
  expect(results).toEqual([]);
});

test("links to the best section, and marks the original words", async () => {
  const { results } = await ask("anonymisations");
  expect(results[0]?.url).toBe("/articles/donnees-personnelles#anonymiser");
  expect(results[0]?.excerpt).toEqual([
    { text: "L’", hit: false },
    { text: "anonymisation", hit: true },
    { text: " rend impossible toute identification.", hit: false },
  ]);
});

async function markedBy(query: string): Promise<string[]> {
  const { results } = await ask(query, { limit: 1 });
  const parts = results.flatMap(({ title, heading = [], excerpt }) => [
    ...title,
    ...heading,
    ...excerpt,
  ]);
  return parts.filter(({ hit }) => hit).map(({ text }) => text);
}

test.each([
  ["another form of the typed word", "ordinateurs", ["ordinateur"]],
  ["the word being typed", "ordina", ["ordinateur"]],
  ["the mended word", "ordniateur", ["ordinateur"]],
  ["a name of the same thing", "travail à distance", ["télétravail"]],
  ["no word that is only near", "github", []],
])("marks %s: « %s »", async (_what, query, expected) => {
  expect(await markedBy(query)).toEqual(expected);
});

test.each([
  ["an elision without its apostrophe", "larchive", "archives"],
  ["a question typed on a phone", "quest ce que lanonymisation", "donnees-personnelles"],
  ["a forgotten space", "ordinateurportable", "teletravail"],
  ["words run together", "anonymisationdesdonnees", "donnees-personnelles"],
  ["a key beside the first letter", "zrchives", "archives"],
])("understands %s: « %s »", async (_what, query, expected) => {
  expect(await first(query)).toBe(expected);
});

test("an everyday word of a question weighs less than its subject", async () => {
  const pages = [
    testPage("perte", "Garder", [["", "Garder une trace."]]),
    testPage("badge", "Obtenir un badge", [["", "Le badge ouvre les portes du bâtiment."]]),
  ];
  const { results } = await searcherFromSources(pages).search("combien de temps garder mon badge");
  expect(results[0]?.id).toBe("badge");
});

test("a question prefers the page that answers to the definition of one of its words", async () => {
  const pages = [
    testPage("rgpd", "RGPD", [["", "Règlement sur les données personnelles."]], { kind: "terme" }),
    testPage("appliquer", "Appliquer le RGPD", [
      ["", "Prévenez les agents de ce que le service garde d’eux."],
      ["Prévenir", "Un registre dit ce que chaque service garde."],
    ]),
  ];
  const searcherOfTwo = searcherFromSources(pages);
  const first = async (query: string) => (await searcherOfTwo.search(query)).results[0]?.id;
  expect(await first("quel registre et quels agents prévenir pour le RGPD ?")).toBe("appliquer");
  expect(await first("c’est quoi le RGPD ?")).toBe("rgpd");
  expect(await first("RGPD")).toBe("rgpd");
});

test("the acronym that was asked for comes before a name that holds it, though its title explains it", async () => {
  const pages = [
    testPage("eig", "EIG (Entrepreneurs d’intérêt général)", [["", "Un programme de l’État."]], {
      kind: "terme",
    }),
    testPage("eig-off", "EIG off", [["", "Moment organisé par des EIG pour les EIG."]], {
      kind: "terme",
    }),
    testPage("accueillir", "Accueillir un EIG", [["", "Un EIG arrive : le design de l’EIG."]]),
  ];
  const { results } = await searcherFromSources(pages).search("c’est quoi un EIG");
  expect(results[0]?.id).toBe("eig");
});

test("says which words were searched in place of a typo, with their accents", async () => {
  expect((await ask("télétravial")).corrected).toBe("télétravail");
});

test.each([
  ["an ordinary word that no page holds", "la dame du télétravail"],
  ["an everyday word", "télétravail vachement bizarre"],
  ["a word built on a known one", "redemander un ordinateur"],
])("takes %s for no typo: « %s »", async (_what, query) => {
  const pages = [
    ...testPages,
    testPage("date", "La date de la barre", [
      ["", "Les barres et la demande, commandée et remandée."],
    ]),
  ];
  expect((await searcherFromSources(pages, lexicon).search(query)).corrected).toBeUndefined();
});

test("a word built on a known one finds it", async () => {
  const { results } = await ask("désarchiver");
  expect(results[0]?.id).toBe("archives");
});

test("searches what was typed when asked not to mend", async () => {
  const answer = await ask("teletravial", { mend: false });
  expect(answer.corrected).toBeUndefined();
  expect(answer.results).toEqual([]);
});

test.each(["2O24", "DPQ", "1234"])("never mends the number or acronym %s", async (query) => {
  expect((await ask(query)).corrected).toBeUndefined();
});

test("calls an answer weak when it holds too little of the query", async () => {
  expect((await ask("recette de tarte dossiers")).weak).toBe(true);
  expect((await ask("verser des dossiers")).weak).toBe(false);
});

test("filters by kind and by facet", async () => {
  expect((await ask("arme photo", { kinds: ["article"] })).results).toEqual([]);
  expect(
    (await ask("arme photo", { facets: { promotion: ["5"] } })).results.map(({ id }) => id),
  ).toEqual(["basegun"]);
  expect((await ask("arme photo", { facets: { promotion: ["6"] } })).results).toEqual([]);
});

test("ranks a page whose mark was lost a little lower than its equal, and says since when", async () => {
  for (const trust of ["overdue", "changed"] as const) {
    const lost = testPage("a", "Badge", [], { trust, trustDate: "2026-01-31" });
    const { results } = await searcherFromSources([lost, testPage("b", "Badge")]).search("badge");
    expect(results.map((result) => [result.id, result.trust, result.trustDate])).toEqual([
      ["b", "verified", undefined],
      ["a", trust, "2026-01-31"],
    ]);
  }
});

test("a page that changes hands keeps its rank", async () => {
  const pages = [testPage("a", "Badge", [], { trust: "handover" }), testPage("b", "Badge")];
  const { results } = await searcherFromSources(pages).search("badge");
  expect(results.map(({ id, trust }) => [id, trust])).toEqual([
    ["a", "handover"],
    ["b", "verified"],
  ]);
});

test("keeps ties in the order of the index, whatever the order of the sources", async () => {
  const pages = [testPage("b", "Badge"), testPage("a", "Badge"), testPage("c", "Badge")];
  const { results } = await searcherFromSources(pages).search("badge");
  expect(results.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

test("explains what was searched and how each result scored, on demand", async () => {
  const answer = await ask("télétravail", { explain: true });
  expect(answer.explanation?.[0]).toMatch(/^teletravail ×1 : teletravail \(exact 1\.00\)/);
  expect(answer.results[0]?.explanation?.[0]).toMatch(/^teletravail : \d+\.\d\d par teletravail$/);
});

test.each([
  ["ten thousand characters", "défi ".repeat(2000)],
  ["one endless word", "é".repeat(10_000)],
  ["__proto__", "__proto__"],
  ["constructor", "constructor toString hasOwnProperty"],
  ["emoji", "😀🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
  ["right-to-left", "\u202Eمرحبا défi"],
  ["lone surrogates", "d\uD800éfi \uDC00"],
  ["nothing", ""],
  ["control characters", "\u0000\u0007défi\n\t"],
  ["a regular expression", "(.*+)[a-z]{9,}\\"],
])("answers %s without failing", async (_what, query) => {
  const answer = await ask(query);
  expect(answer.query).toBe(query);
});

test("answers from what is here when a file cannot be had, and says so", async () => {
  const { buildArtifacts } = await import("./artifacts.ts");
  const { buildIndex } = await import("./build-index.ts");
  const { buildLexicon } = await import("./lexicon.ts");
  const { createSearcher } = await import("./search.ts");
  const cut = { wholeBytes: 0, blockBytes: 200 };
  const { manifest, files } = buildArtifacts(buildIndex(testPages, buildLexicon(lexicon)), cut);
  const offline = createSearcher({
    manifest,
    load: (name) => {
      const file = files.get(name);
      if (name.startsWith("postings-0-") || file === undefined)
        return Promise.reject(new Error("offline"));
      return Promise.resolve(file);
    },
  });
  const answer = await offline.search("télétravail administration");
  expect(answer.partial).toBe(true);
  expect(answer.results[0]?.id).toBe("teletravail");
});
