import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const text = readFileSync("docs/accessibilite.md", "utf8");
const statuses = ["conforme", "non conforme", "non applicable", "à vérifier par une personne"];
/** Criteria of each of the thirteen themes of RGAA 4.1. */
const sizes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
const cells = text.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
const rows = cells.filter(([, number = ""]) => /^\d+\.\d+$/.test(number));

test("every criterion of RGAA 4.1 is there once, in order", () => {
  const expected = sizes.flatMap((size, theme) =>
    Array.from({ length: size }, (_, index) => `${theme + 1}.${index + 1}`),
  );
  expect(rows.map(([, number]) => number)).toEqual(expected);
});

test("every status is known, and the summary counts them right", () => {
  expect(rows.filter(([, , , status = ""]) => !statuses.includes(status))).toEqual([]);
  for (const status of statuses) {
    const summary = cells.find(([, name]) => name === status);
    expect(Number(summary?.[2])).toBe(rows.filter((row) => row[3] === status).length);
  }
});

test("the files it names exist", () => {
  const paths = [...text.matchAll(/`((?:e2e|components|islands|app)\/[^`]+)`/g)];
  expect(paths.map(([, path = ""]) => path).filter((path) => !existsSync(path))).toEqual([]);
});
