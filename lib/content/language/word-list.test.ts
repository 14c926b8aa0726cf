import { expect, test } from "vitest";
import { findWordListFaults, readWordList } from "./word-list.ts";

test("reads one word a line, without remarks", () => {
  expect(readWordList("# outils\r\nDjango # cadre\r\n\r\npytest\n")).toEqual([
    { word: "Django", line: 2 },
    { word: "pytest", line: 4 },
  ]);
});

test("tells words written twice, known, several on a line or out of order", () => {
  const words = readWordList("Django\nmaison\nDjango\nbon jour\npytest\nAngular\n");
  const faults = findWordListFaults(words, (word) => word === "maison");
  expect(faults.map(({ line, fault, other }) => [line, fault, other?.line])).toEqual([
    [2, "known", undefined],
    [3, "twice", 1],
    [4, "several", undefined],
    [6, "unsorted", 5],
  ]);
});

test("a sorted list of new words is right, accents aside", () => {
  expect(findWordListFaults(readWordList("Échap\nfirst\nGrafana\npip"), () => false)).toEqual([]);
});
