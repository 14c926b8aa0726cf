import { expect, test } from "vitest";
import { findNotInclusive } from "./inclusive-writing.ts";

const found = (text: string) => findNotInclusive(text).map((finding) => finding.text);

test("finds the masculine for everybody, with a proposal", () => {
  const text = "Présentez-le. L’outil sert aux agents et aux autres utilisateurs.";
  expect(findNotInclusive(text)).toEqual([
    {
      kind: "masculine",
      text: "aux agents",
      proposal: "« agentes et agents », ou des mots neutres : le personnel, les équipes",
      start: 27,
      end: 37,
    },
    {
      kind: "masculine",
      text: "aux autres utilisateurs",
      proposal:
        "« utilisatrices et utilisateurs », ou des mots neutres : les personnes qui utilisent le service",
      start: 41,
      end: 64,
    },
  ]);
  expect(found("Un test avec cinq personnes, puis entre développeurs, par chaque agent.")).toEqual([
    "entre développeurs",
    "chaque agent",
  ]);
});

test("both forms once in a sentence are enough, in either order", () => {
  const right = [
    "Les agentes et agents ; les agents qui lisent.",
    "Les développeurs et les développeuses.",
    "Écrit par un agent ou une agente.",
    "Les droits d’une utilisatrice ou d’un utilisateur.",
  ];
  expect(right.flatMap(found)).toEqual([]);
});

test("names, things, neutral words and adjectives are left alone", () => {
  const right = [
    "Les Entrepreneurs d’intérêt général et les lecteurs d’écran.",
    "Un gestionnaire, les mentors, les designers, les juristes, les collègues.",
    "Les réseaux et usages professionnels, un client SSH, des agents conversationnels.",
    "La directrice, le directeur de la publication, le référent du ministère.",
    "Les entretiens utilisateurs, le parcours agent.",
  ];
  expect(right.flatMap(found)).toEqual([]);
});

test("median points, brackets and slashes are found", () => {
  expect(found("Les agent·es, les entrepreneur·e·s, chargé(e)s, directeur/trice.")).toEqual([
    "agent·es",
    "entrepreneur·e·s",
    "chargé(e)s",
    "directeur/trice",
  ]);
  expect(found("Et/ou, oui/non, licence(s), f(x), 5·10")).toEqual([]);
});

test("pronouns are found where they can mean nothing but persons", () => {
  expect(found("Merci à tous ceux qui lisent. Chacun vote une fois.")).toEqual([
    "tous ceux qui",
    "Chacun",
  ]);
  expect(found("Relisez les fichiers, ceux qui manquent, un test pour chacun.")).toEqual([]);
});
