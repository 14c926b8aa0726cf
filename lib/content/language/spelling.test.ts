import { expect, test } from "vitest";
import { openFrenchDictionary } from "./dictionary.node.ts";
import { knownTo, suggestWords, wordsOfNames } from "./dictionary.ts";
import { findUnknownWords } from "./spelling.ts";

const dictionary = openFrenchDictionary();
const none = new Set<string>();
const unknownIn = (text: string, words: ReadonlySet<string> = none) =>
  findUnknownWords(text, knownTo(dictionary, words)).map((word) => word.text);

test("right French is known, with elisions, compounds, pronouns, ligatures and both apostrophes", () => {
  const right = [
    "L’État, jusqu’à aujourd’hui, n'a qu’une œuvre ; lorsqu’elle s’arrête, c’est quelqu’un d’autre.",
    "Mettez-vous d’accord : va-t-il au rez-de-chaussée ? Celui-ci est-il prud’homal ?",
    "Les entrepreneur·e·s, les agent·es, les chargé(e)s et la directeur/trice.",
    "La co-conception, le non-respect, l’éco-conception, les sous-domaines.",
    "Île, Étape, À, Ça, Paris, Lyon, Bretagne.",
  ];
  expect(right.flatMap((text) => unknownIn(text))).toEqual([]);
});

test("acronyms, numerals, versions and mixed case belong to other rules", () => {
  expect(unknownIn("Le RGPD, les EIG, GeoJSON, iOS, Python3, livre IV, 2e, 1er.")).toEqual([]);
});

test("mistakes are found where they stand", () => {
  const text = "L’hébergment d’un Etat-membre, oeuvre du dévelopement.";
  const found = findUnknownWords(text, knownTo(dictionary, none));
  expect(found.map(({ text: word, start }) => [word, start])).toEqual([
    ["hébergment", 2],
    ["Etat", 18],
    ["oeuvre", 31],
    ["dévelopement", 41],
  ]);
});

test("names of the base are known, so are their plurals", () => {
  const words = wordsOfNames(["Prévisecours", "bootcamp", "Karfu’R"]);
  expect(unknownIn("Prévisecours et l’équipe Karfu’R à deux bootcamps", words)).toEqual([]);
  expect(unknownIn("les bootcamps")).toEqual(["bootcamps"]);
});

test("suggestions are few and near, the base’s words among them", () => {
  const suggest = (word: string, words: readonly string[] = []) =>
    suggestWords(word, dictionary, new Set(words));
  expect(suggest("dévelopement")[0]).toBe("développement");
  expect(suggest("administation")[0]).toBe("administration");
  expect(suggest("Etat")).toContain("État");
  expect(suggest("Prefcet", ["Prefect"])).toContain("Prefect");
  expect(suggest("zzzzqqqq")).toEqual([]);
});
