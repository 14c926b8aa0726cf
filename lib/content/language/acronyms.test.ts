import { expect, test } from "vitest";
import { findUnexplainedAcronyms } from "./acronyms.ts";

const known = new Set(["EIG", "DINUM", "CADA"]);
const found = (...blocks: string[]) =>
  findUnexplainedAcronyms(blocks, (acronym) => known.has(acronym)).map(({ acronym }) => acronym);

test("finds acronyms that nothing explains, each once, where it first stands", () => {
  expect(
    findUnexplainedAcronyms(["La CADA.", "Le SGAE puis le SGAE."], (each) => each === "CADA"),
  ).toEqual([{ acronym: "SGAE", block: 1, at: 3 }]);
});

test("one spelt out anywhere in the text is explained", () => {
  const spelt = [
    "Le service de gestion des achats (SGAE) répond.",
    "La loi du 15 novembre 2021 (dite REEN) vise le numérique.",
    "La PDMA (perte de données maximale admissible) fixe l’effort.",
    "Les tâches forment un graphe sans boucle, le DAG.",
    "Le DAG, c’est-à-dire un graphe sans boucle.",
    "La durée d’interruption (DMIA, « RTO »).",
  ];
  expect(spelt.flatMap((text) => found(text))).toEqual([]);
  expect(found("Le DAG tourne.", "Ces tâches forment un graphe sans boucle, le DAG.")).toEqual([]);
  expect(found("Le SGAE (à Paris).", "La REEN, en vigueur.")).toEqual(["SGAE", "REEN"]);
});

test("common words, numerals, names with lower case, code and addresses are no acronyms", () => {
  expect(
    found(
      "Un PDF en UTF-8, livre III, niveau AA, EUR-Lex, AAAA-MM-JJ, EIG2, C, R, L. 113-9, #TAG, A/B.",
    ),
  ).toEqual([]);
});

test("the parts of a compound are judged apart", () => {
  expect(found("Le CCAG-TIC, le PDF-A.")).toEqual(["CCAG-TIC"]);
});
