import { expect, test } from "vitest";
import { findAcronyms } from "./acronyms.ts";

test.each([
  ["Le délégué à la protection des données (DPO) conseille.", []],
  [
    "La direction interministérielle du numérique (DIN) opère.",
    [["DIN", "direction interministerielle du numerique"]],
  ],
  [
    "RGPD : règlement général sur la protection des données",
    [["RGPD", "reglement general sur la protection des donnees"]],
  ],
  [
    "Le RIE (réseau interministériel de l’État) relie.",
    [["RIE", "reseau interministeriel de l etat"]],
  ],
  ["Le comité social et économique (CSE) siège.", [["CSE", "comite social et economique"]]],
  [
    "Le code des relations entre le public et l’administration (CRPA).",
    [["CRPA", "code des relations entre le public et l administration"]],
  ],
  ["Un opérateur de compétences (OPCO) paie.", [["OPCO", "operateur de competences"]]],
  [
    "La direction interministérielle du numérique (DINUM).",
    [["DINUM", "direction interministerielle du numerique"]],
  ],
  ["Une note (PDF) suffit.", []],
])("finds the acronyms of « %s »", (text, expected) => {
  expect(findAcronyms([text]).map((group) => group.words)).toEqual(expected);
});
