import { expect, test } from "vitest";
import { helpOfSections } from "./long-pages.ts";
import { searcherFromSources } from "./searcher-from-sources.ts";
import { testPage } from "./test-pages.ts";

test("usual pages are helped by all their sections, long ones ever less", () => {
  expect(helpOfSections(1)).toBe(1);
  expect(helpOfSections(6)).toBe(1);
  expect(helpOfSections(24)).toBeCloseTo(1 / 8);
});

test("a long page that comes by a subject in each section stays behind the short page about it", async () => {
  const passing = Array.from({ length: 40 }, (_, number): readonly [string, string] => [
    `Article ${number}`,
    `Le chapitre ${number} du règlement parle du personnel, des salles, des repas, des voyages et, en passant, de la durée des contrats et du registre.`,
  ]);
  const searcher = searcherFromSources(
    [
      testPage("code", "Le code annoté", passing),
      testPage("garder", "Tenir le registre des fichiers", [
        ["", "Notez la durée dans le registre, puis effacez."],
      ]),
      testPage("autre", "Organiser un atelier", [["", "Choisissez une salle et une date."]]),
    ],
    { glossaire: [], synonymes: [] },
  );
  const { results } = await searcher.search("quelle durée dans le registre ?");
  expect(results[0]?.id).toBe("garder");
});
