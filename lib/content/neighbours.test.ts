import { expect, it } from "vitest";
import { neighbourDefis } from "./neighbours.ts";
import type { Defi } from "./parse-article.ts";
import { build, defiSource } from "./testing.ts";

function defi(slug: string, change: Partial<Defi>): Defi {
  const [base] = build({ defis: { [slug]: defiSource() } }).knowledge.defis;
  if (!base) throw new Error("the fixture défi is wrong");
  return { ...base, ...change };
}

it("puts first the défis that share most, and leaves out those that share no theme", () => {
  const mer = defi("mer", { themes: ["Mer", "Sécurité"], expertises: ["Design"] });
  const cote = defi("cote", { themes: ["Mer"], expertises: ["Design"] });
  const phare = defi("phare", { themes: ["Mer", "Sécurité"], administration: "Autre" });
  const ecole = defi("ecole", { themes: ["Éducation"] });
  const neighbours = neighbourDefis(mer, [ecole, cote, phare, mer], 5);
  expect(neighbours.map(({ slug }) => slug)).toEqual(["cote", "phare"]);
});
