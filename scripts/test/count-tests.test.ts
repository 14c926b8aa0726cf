import { expect, test } from "vitest";

import { addCounts, countPlaywright, countVitest, settleCounts } from "./count-tests.mjs";

test("counts the tests of Vitest, and a file that cannot be loaded as one failure", () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [
      { status: "passed", assertionResults: [{ status: "passed" }] },
      { status: "failed", assertionResults: [{ status: "failed" }] },
      { status: "failed", assertionResults: [] },
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 5, failed: 2 });
});

test("counts the tests of Playwright, and an error outside tests as one failure", () => {
  const stats = { expected: 4, unexpected: 2, flaky: 0, skipped: 1 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3 });
});

test.each([
  ["crashed without a report", 1, undefined, { passed: 0, failed: 1 }],
  [
    "failed though its report shows no failure",
    1,
    { passed: 3, failed: 0 },
    { passed: 3, failed: 1 },
  ],
  ["failed as its report says", 1, { passed: 3, failed: 2 }, { passed: 3, failed: 2 }],
  ["went well", 0, { passed: 3, failed: 0 }, { passed: 3, failed: 0 }],
])("settles the counts of a step that %s", (_case, code, counts, expected) => {
  expect(settleCounts(code, counts)).toEqual(expected);
});

test("adds up the steps", () => {
  expect(
    addCounts([
      { passed: 1, failed: 0 },
      { passed: 20, failed: 3 },
    ]),
  ).toEqual({ passed: 21, failed: 3 });
});
