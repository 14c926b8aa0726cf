import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PageUpkeep } from "./page-upkeep.tsx";

function textOf(html: string): string {
  return html.replaceAll(/<[^>]+>/g, "").replaceAll(/[\u00a0\u202f]/g, " ");
}

test("without a date it says so, and without settings it offers no link", () => {
  const html = renderToStaticMarkup(<PageUpkeep upkeep={{ reports: [] }} />);
  expect(textOf(html)).toBe("Faire vivre cette pageDernière modification : date inconnue. ");
  expect(html).not.toContain("<a ");
  expect(html).not.toContain("<details");
});

test("with a date and a number of changes it says both", () => {
  const html = renderToStaticMarkup(
    <PageUpkeep upkeep={{ changedOn: "2026-05-01", changes: 3, reports: [] }} />,
  );
  expect(textOf(html)).toContain("Dernière modification le 1er mai 2026, 3 versions en tout.");
});

test("one channel makes one link a part, two make two", () => {
  const part = { label: "Toute la page", email: "mailto:a@b.fr" };
  const one = renderToStaticMarkup(<PageUpkeep upkeep={{ reports: [part] }} />);
  expect(one.match(/<a /g)).toHaveLength(1);
  const both = { ...part, issue: "https://exemple.fr/" };
  const two = renderToStaticMarkup(<PageUpkeep upkeep={{ reports: [both] }} />);
  expect(two.match(/<a /g)).toHaveLength(2);
});
