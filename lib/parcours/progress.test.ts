import { describe, expect, it, test } from "vitest";
import {
  addSteps,
  decodeProgress,
  encodeProgress,
  mergeProgress,
  readProgress,
} from "./progress.ts";

const whole = {
  start: "2027-01-11",
  end: "2027-11-10",
  role: "data",
  done: ["ntxsj", "a1b2c"],
} as const;

test("puts a progress into a fragment that can be read, and takes it back", () => {
  const fragment = encodeProgress(whole);
  expect(fragment).toBe("partage=1&debut=2027-01-11&fin=2027-11-10&metier=data&fait=ntxsj.a1b2c");
  expect(decodeProgress(`#${fragment}`)).toEqual(whole);
  expect(decodeProgress(encodeProgress({ done: [] }))).toEqual({ done: [] });
});

test("sees no progress in a fragment that holds none, or a broken one", () => {
  const fragments = [
    "",
    "#premier-mois",
    "#debut=2027-01-11&fait=ntxsj",
    "#partage=1&debut=2027-02-30",
    "#partage=1&fait=<b>",
    "#partage=1&metier=%22%3E",
  ];
  expect(fragments.map(decodeProgress)).toEqual(fragments.map(() => undefined));
});

test("accepts only what it knows", () => {
  expect(readProgress({ ...whole, extra: 1 })).toEqual(whole);
  expect(readProgress({ done: ["ntxsj", "ntxsj"] })).toEqual({ done: ["ntxsj"] });
  const wrong = [
    null,
    "x",
    [],
    {},
    { done: "ntxsj" },
    { done: [1] },
    { done: [], start: "demain" },
  ];
  expect(wrong.map(readProgress)).toEqual(wrong.map(() => undefined));
});

test("loses no step when two progresses meet", () => {
  const merged = mergeProgress(
    { start: "2027-01-11", role: "data", done: ["aaaaa", "bbbbb"] },
    { start: "2027-02-01", done: ["bbbbb", "ccccc"] },
  );
  expect(merged).toEqual({ start: "2027-02-01", role: "data", done: ["aaaaa", "bbbbb", "ccccc"] });
});

describe("added articles", () => {
  const steps = [
    { id: "aaaa1", title: "Un" },
    { id: "aaaa2", title: "<b>Deux</b>" },
  ];

  it("are kept once, in order, and merged", () => {
    const progress = addSteps({ done: ["aaaa1"] }, [...steps, ...steps]);
    expect(progress).toEqual({ done: ["aaaa1"], added: steps });
    expect(readProgress(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
    const incoming = addSteps({ done: [] }, [{ id: "aaaa3", title: "Trois" }]);
    expect(mergeProgress(progress, incoming).added).toEqual([
      ...steps,
      { id: "aaaa3", title: "Trois" },
    ]);
    expect(mergeProgress({ done: [] }, { done: [] })).toEqual({ done: [] });
  });

  it("are refused as a whole when one is not what it should be", () => {
    for (const added of ["aaaa1", [{ id: "../..", title: "Un" }], [{ id: "aaaa1" }], [null]]) {
      expect(readProgress({ done: [], added })).toBeUndefined();
    }
  });
});
