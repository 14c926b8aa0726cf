import { expect, test } from "vitest";
import { articleSource, build, defiSource } from "#lib/content/testing.ts";
import { findEntry, makeCatalogue, readCatalogue } from "./catalogue.ts";

const { knowledge } = build({
  articles: { un: articleSource({ id: "aaaa1" }) },
  defis: { voile: defiSource().replace("---\n\n", "oldSlugs: [bateau]\n---\n\n") },
});
const catalogue = readCatalogue(JSON.parse(JSON.stringify(makeCatalogue(knowledge))));

test("a page is found by its code, also by a former one", () => {
  expect(findEntry(catalogue, "aaaa1")).toEqual({
    kind: "article",
    title: "Un titre",
    description: "Une réponse.",
    path: "/a/aaaa1",
  });
  expect(findEntry(catalogue, "d-bateau")?.path).toBe("/defis/voile");
});

test("nothing is found by a name that objects have by themselves", () => {
  expect(findEntry(catalogue, "constructor")).toBeUndefined();
  expect(findEntry(catalogue, "d-inconnu")).toBeUndefined();
});
