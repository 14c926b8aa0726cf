import { expect, test } from "vitest";
import { ContentError, formatIssue, sortIssues, type ContentIssue } from "./issues.ts";

const issue: ContentIssue = {
  file: "knowledge/articles/a.mdx",
  line: 5,
  column: 7,
  rule: "unknown-defi",
  fact: "Le défi « open-fisca » n’existe pas.",
  fix: "Remplacez par « openfisca ».",
};

test("an issue reads as place and rule, fact, fix", () => {
  expect(formatIssue(issue)).toBe(
    "knowledge/articles/a.mdx:5:7  unknown-defi\n  Le défi « open-fisca » n’existe pas.\n  → Remplacez par « openfisca ».",
  );
});

test("issues are sorted by file, line as a number, column, then rule", () => {
  const at = (
    file: string,
    line: number,
    column: number,
    rule: ContentIssue["rule"] = "dead-link",
  ) => ({
    ...issue,
    file,
    line,
    column,
    rule,
  });
  const sorted = [
    at("a", 9, 1),
    at("a", 10, 1),
    at("a", 10, 2, "dead-link"),
    at("a", 10, 2, "empty"),
    at("b", 1, 1),
  ];
  expect(sortIssues(sorted.toReversed())).toEqual(sorted);
});

test("sorting leaves the list it is given as it was", () => {
  const list = [{ ...issue, line: 9 }, issue];
  sortIssues(list);
  expect(list.map(({ line }) => line)).toEqual([9, 5]);
});

test("the error of a build lists every issue, in order", () => {
  const error = new ContentError([{ ...issue, line: 9 }, issue]);
  expect(error.name).toBe("ContentError");
  expect(error.issues.length).toBe(2);
  expect(error.message).toBe(`\n${formatIssue(issue)}\n\n${formatIssue({ ...issue, line: 9 })}\n`);
});
