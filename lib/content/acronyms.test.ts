import type { Root } from "mdast";
import { expect, test } from "vitest";
import { acronymTable, markAcronyms } from "./acronyms.ts";
import { parseMdx } from "./mdx-syntax.ts";
import type { Terme } from "./schema/reference.ts";

function terme(id: string, term: string, expansion?: string): Terme {
  return {
    id,
    term,
    ...(expansion && { expansion }),
    definition: "…",
    oldNames: [],
    synonyms: [],
    english: [],
  };
}

const table = new Map([
  ["DINUM", "dinum"],
  ["CADA", "cada"],
  ["DGFiP", "dgfip"],
]);

/** The tree as text, marked acronyms between brackets, headings with their sign, everything else plain. */
function show(tree: Root): string {
  const draw = (node: Root | Root["children"][number]): string => {
    if ("name" in node && node.name === "Sigle") return `[${node.children.map(draw).join("")}]`;
    const before = node.type === "heading" ? "# " : "";
    if ("children" in node) {
      const separator = node.type === "root" ? " / " : "";
      return before + node.children.map(draw).join(separator);
    }
    return "value" in node ? node.value : "";
  };
  return draw(tree);
}

function mark(body: string): { text: string; ids: string[] } {
  const { tree } = parseMdx(body, "a.mdx");
  const ids = markAcronyms(tree, table);
  return { text: show(tree), ids };
}

test("an acronym is a term with an expansion and two capitals at least", () => {
  expect([
    ...acronymTable([
      terme("dinum", "DINUM", "Direction interministérielle du numérique"),
      terme("dgfip", "DGFiP", "Direction générale des finances publiques"),
      terme("forge", "forge"),
      terme("eig-mot", "Eig", "un mot"),
      terme("test-ab", "test A/B", "deux versions"),
      terme("mi", "MI"),
    ]),
  ]).toEqual([
    ["DINUM", "dinum"],
    ["DGFiP", "dgfip"],
  ]);
});

test("an acronym with two meanings is left alone", () => {
  expect([
    ...acronymTable([
      terme("pia-cnil", "PIA", "analyse d’impact"),
      terme("pia-investissements", "PIA", "programme d’investissements d’avenir"),
      terme("cada", "CADA", "Commission d’accès aux documents administratifs"),
    ]),
  ]).toEqual([["CADA", "cada"]]);
});

test("the first of each section is marked, the next ones are not", () => {
  expect(mark("La DINUM, la DINUM.\n\nLa DINUM.\n\n## Un\n\nLa DINUM, puis la DINUM.\n")).toEqual({
    text: "La [DINUM], la DINUM. / La DINUM. / # Un / La [DINUM], puis la DINUM.",
    ids: ["dinum"],
  });
});

test("ids come back in order of appearance, each once", () => {
  expect(mark("CADA et DINUM.\n\n## Un\n\nDGFiP et CADA.\n").ids).toEqual([
    "cada",
    "dinum",
    "dgfip",
  ]);
});

test("headings, links, code and components that explain are left alone", () => {
  expect(
    mark(
      '## La DINUM\n\n[la DINUM](https://a.fr) `DINUM` <Terme id="dinum">DINUM</Terme> <Lien href="https://a.fr">DINUM</Lien>\n\n```\nDINUM\n```\n',
    ).ids,
  ).toEqual([]);
});

test("emphasis, lists, tables and components with content are read", () => {
  expect(
    mark("- **DINUM**\n\n| CADA |\n| - |\n| a |\n\n<Etapes>\n\nDGFiP\n\n</Etapes>\n").ids,
  ).toEqual(["dinum", "cada", "dgfip"]);
});

test("case matters, and so do the edges of the word", () => {
  expect(mark("dinum, Dinum, DINUMS, DGFIP, XDINUM.").ids).toEqual([]);
  expect(mark("L’administration (DINUM), l’avis de la CADA.").text).toBe(
    "L’administration ([DINUM]), l’avis de la [CADA].",
  );
});

test("a tree without acronyms is left as it was", () => {
  const { tree } = parseMdx("Un mot.\n", "a.mdx");
  const before = structuredClone(tree);
  expect(markAcronyms(tree, table)).toEqual([]);
  expect(tree).toEqual(before);
});
