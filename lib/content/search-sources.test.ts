import { expect, test } from "vitest";
import { searchSources } from "./search-sources.ts";
import { articleSource, build, defiSource } from "./testing.ts";

test("an article gives its sections, its facets and how far it can be trusted", () => {
  const { knowledge } = build({
    articles: {
      "choisir-une-licence": articleSource(
        { moments: "[depart]", roles: "[data]", keywords: "[MIT]", verified: "2026-01-31" },
        "Un mot.\n\n## Titre\n",
      ),
    },
  });
  expect(searchSources(knowledge, "2027-01-31")[0]).toEqual({
    kind: "article",
    id: "choisir-une-licence",
    url: "/articles/choisir-une-licence",
    title: "Un titre",
    description: "Une réponse.",
    questions: ["une question ?", "une autre"],
    keywords: ["MIT"],
    label: "Données",
    trust: "verified",
    facets: { theme: ["donnees"], moment: ["depart"], role: ["data"] },
    sections: [
      { heading: "", anchor: "", text: "Un mot.", code: "" },
      { heading: "Titre", anchor: "titre", text: "", code: "" },
    ],
  });
  expect(searchSources(knowledge, "2027-02-01")[0]?.trust).toBe("overdue");
});

test("a défi is found by who carries it, its promotion and its subjects", () => {
  const { knowledge } = build({ defis: { leximpact: defiSource() } });
  expect(searchSources(knowledge, "2026-11-22")[0]).toMatchObject({
    kind: "defi",
    url: "/defis/leximpact",
    keywords: ["Ministère", "Promotion 4", "Mer", "Design"],
    label: "Défi · Promotion 4",
    facets: { promotion: ["Promotion 4"], theme: ["Mer"], expertise: ["Design"] },
  });
});

test("a term is found by its old names and synonyms, and leads to the glossary", () => {
  const { knowledge } = build({
    glossaire:
      "- id: dinum\n  term: DINUM\n  expansion: Direction interministérielle du numérique\n  definition: Une direction.\n  oldNames: [DINSIC]\n  synonyms: [Etalab]\n",
  });
  expect(searchSources(knowledge, "2026-11-22")).toEqual([
    {
      kind: "terme",
      id: "dinum",
      url: "/glossaire#dinum",
      title: "DINUM (Direction interministérielle du numérique)",
      description: "Une direction.",
      questions: [],
      keywords: ["DINSIC", "Etalab"],
      label: "Glossaire",
      trust: "verified",
      facets: {},
      sections: [],
    },
  ]);
});
