import { expect, test } from "vitest";
import type { OutsideLink } from "./collect.ts";
import type { LinkRecord } from "./record.ts";
import { keepUsed, selectLinks, type Selection } from "./select-links.ts";

const today = "2026-11-22";
const link = (name: string, file = "k/articles/a.mdx"): OutsideLink => ({
  url: `https://${name}.fr/`,
  places: [{ file, line: 1, column: 1, title: "A", href: "/articles/a" }],
});
const record = (checked: string, outcome: LinkRecord["outcome"] = "alive"): LinkRecord => ({
  ...{ checked, outcome },
});
const links = [link("frais"), link("vieux"), link("neuf", "k/defis/d.mdx"), link("panne")];
const records = {
  "https://frais.fr/": record("2026-11-20"),
  "https://vieux.fr/": record("2026-11-15"),
  "https://panne.fr/": record("2026-11-21", "unsure"),
};

function chosen(selection: Partial<Selection> = {}): string[] {
  return selectLinks(links, records, today, { maxAgeDays: 7, ...selection }).map(({ url }) =>
    url.slice(8, -4),
  );
}

test("asks what is new, then what is old, and leaves alone what answered lately", () => {
  expect(chosen()).toEqual(["neuf", "vieux", "panne"]);
});

test("asks everything when no age is too young", () => {
  expect(chosen({ maxAgeDays: 0 })).toEqual(["neuf", "vieux", "frais", "panne"]);
});

test("asks what does not answer once a day only", () => {
  const panne = { "https://panne.fr/": record(today, "gone") };
  expect(selectLinks([link("panne")], panne, today, { maxAgeDays: 7 })).toEqual([]);
});

test("keeps to an address or a file, and to a number", () => {
  expect(chosen({ only: "vieux.fr" })).toEqual(["vieux"]);
  expect(chosen({ only: "defis/d" })).toEqual(["neuf"]);
  expect(chosen({ limit: 2 })).toEqual(["neuf", "vieux"]);
});

test("forgets links that nothing uses any more", () => {
  expect(Object.keys(keepUsed([link("vieux")], records))).toEqual(["https://vieux.fr/"]);
});
