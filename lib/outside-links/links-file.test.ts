import { expect, test } from "vitest";
import { formatLinks, parseLinks } from "./links-file.ts";
import type { LinkRecords } from "./record.ts";

const records: LinkRecords = {
  "https://b.fr/": { archive: "https://archive.fr/b", outcome: "alive", checked: "2026-11-22" },
  "https://a.fr/": {
    ...{ checked: "2026-11-22", outcome: "gone", reason: "not-found", status: 404 },
    gone: { since: "2026-11-22", last: "2026-11-22", days: 1 },
  },
};

const text = `{
  "version": 1,
  "links": {
    "https://a.fr/": { "checked": "2026-11-22", "outcome": "gone", "reason": "not-found", "status": 404, "gone": {"since":"2026-11-22","last":"2026-11-22","days":1} },
    "https://b.fr/": { "checked": "2026-11-22", "outcome": "alive", "archive": "https://archive.fr/b" }
  }
}
`;

test("writes one link a line, sorted, keys always in the same order", () => {
  expect(formatLinks(records)).toBe(text);
  expect(formatLinks({})).toBe('{\n  "version": 1,\n  "links": {}\n}\n');
});

test("reads what it wrote; no file remembers nothing", () => {
  expect(parseLinks(text, "k/liens.json")).toEqual({ file: "k/liens.json", records, issues: [] });
  expect(parseLinks(undefined, "k/liens.json").records).toEqual({});
});

test.each([
  ["not JSON", "{", 1, "Ce fichier n’a plus la forme que « npm run links:check » lui donne."],
  ["a conflict", `{\n<<<<<<< HEAD\n`, 2, "Deux versions de ce fichier se contredisent."],
  ["another version", '{ "version": 2, "links": {} }', 1, "Ce fichier n’a plus la forme"],
  [
    "one wrong link",
    text.replace('"alive"', '"vivant"'),
    5,
    "Ce qui est noté de « https://b.fr/ » n’a pas la forme attendue.",
  ],
])("refuses %s", (_case, source, line, fact) => {
  const { records: read, issues } = parseLinks(source, "k/liens.json");
  expect(read).toEqual({});
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({ file: "k/liens.json", line, rule: "links-file" });
  expect(issues[0]?.fact).toContain(fact);
});
