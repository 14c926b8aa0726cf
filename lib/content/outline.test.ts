import { expect, test } from "vitest";
import { createHeadingIds } from "./heading-id.ts";
import { parseBody } from "./parse-body.ts";

test("the introduction is kept, before the first heading", () => {
  expect(parseBody("Un mot.\n\nUn autre.\n\n## Préparer\n\nLa suite.\n", "a.mdx").sections).toEqual(
    [
      { heading: "", anchor: "", depth: 0, text: "Un mot.\nUn autre.", code: "" },
      { heading: "Préparer", anchor: "preparer", depth: 2, text: "La suite.", code: "" },
    ],
  );
});

test("an empty body has an empty introduction and no words", () => {
  const { prose, ...body } = parseBody("\n\n", "a.mdx");
  expect(prose()).toEqual({ blocks: [], links: [], silences: [] });
  expect(body).toEqual({
    sections: [{ heading: "", anchor: "", depth: 0, text: "", code: "" }],
    references: [],
    words: 0,
    pieces: [],
    issues: [],
  });
});

test("cells of a table are not glued together", () => {
  const [introduction] = parseBody(
    "| Un | Deux |\n| - | - |\n| trois | **quatre** |\n",
    "a.mdx",
  ).sections;
  expect(introduction?.text).toBe("Un\nDeux\ntrois\nquatre");
});

test("items of a list and lines of a paragraph are kept apart", () => {
  const [introduction] = parseBody("- un\n- deux\n  trois\n\nquatre  \ncinq\n", "a.mdx").sections;
  expect(introduction?.text).toBe("un\ndeux trois\nquatre cinq");
});

test("a heading in a code block is code", () => {
  const { sections } = parseBody("```bash\n# installer\nnpm ci\n```\n\n## Vrai\n", "a.mdx");
  expect(sections).toEqual([
    { heading: "", anchor: "", depth: 0, text: "", code: "# installer\nnpm ci" },
    { heading: "Vrai", anchor: "vrai", depth: 2, text: "", code: "" },
  ]);
});

test("headings inside tabs are sections, and titles of tabs are text", () => {
  const body = `## Selon le métier

<Onglets>

<Onglet titre="Code">

### Écrire

Un.

</Onglet>

<Onglet titre="Données">

Deux.

</Onglet>

</Onglets>
`;
  expect(parseBody(body, "a.mdx").sections.slice(1)).toEqual([
    { heading: "Selon le métier", anchor: "selon-le-metier", depth: 2, text: "Code", code: "" },
    { heading: "Écrire", anchor: "ecrire", depth: 3, text: "Un.\nDonnées\nDeux.", code: "" },
  ]);
});

test("what components on one line say is text too", () => {
  const [introduction] = parseBody(
    '<Choix titre="Quoi ?">\n<Question texte="Un ?"><Reponse texte="Oui">Bien.</Reponse></Question>\n</Choix>\n',
    "a.mdx",
  ).sections;
  expect(introduction?.text).toBe("Quoi ?\nUn ? Oui Bien.");
});

test("comments for authors are neither in the text nor in headings and their anchors", () => {
  expect(
    parseBody("Un {/* secret */}mot.\n\n{/* secret */}\n\n## Titre {/* secret */}\n", "a.mdx")
      .sections,
  ).toEqual([
    { heading: "", anchor: "", depth: 0, text: "Un mot.", code: "" },
    { heading: "Titre", anchor: "titre", depth: 2, text: "", code: "" },
  ]);
});

test("a heading with code, emphasis or a link reads as plain words", () => {
  const { sections } = parseBody("## Lancer `npm test`, **vite**, [ici](/articles)\n", "a.mdx");
  expect(sections[1]).toEqual({
    heading: "Lancer npm test, vite, ici",
    anchor: "lancer-npm-test-vite-ici",
    depth: 2,
    text: "",
    code: "",
  });
});

test("the text of footnotes is text", () => {
  const { sections } = parseBody("Un mot[^1].\n\n[^1]: Une note.\n", "a.mdx");
  expect(sections[0]?.text).toBe("Un mot.\nUne note.");
});

test("anchors are folded to ASCII", () => {
  const nextId = createHeadingIds();
  expect(nextId("L’œuvre : qu’en faire ?")).toBe("l-oeuvre-qu-en-faire");
  expect(nextId("Étape n° 2 — l’envoi")).toBe("etape-n-2-l-envoi");
  expect(nextId("Pre\u0301parer")).toBe("preparer");
});

test("anchors are unique in a page, even against a title that ends with a number", () => {
  const nextId = createHeadingIds();
  expect(["Les pièges", "Les pièges", "Les pièges 2", "Les pièges"].map(nextId)).toEqual([
    "les-pieges",
    "les-pieges-2",
    "les-pieges-2-2",
    "les-pieges-3",
  ]);
});

test("a title without letters gets an anchor all the same", () => {
  const nextId = createHeadingIds();
  expect(["« ? »", "…"].map(nextId)).toEqual(["section", "section-2"]);
});

test("no heading takes the id that the compiler gives to the notes", () => {
  expect(createHeadingIds()("Footnote label")).toBe("footnote-label-2");
});

test("words are counted in the text, code left out", () => {
  expect(parseBody("Un deux\ntrois.\n\n## Quatre\n\ncinq\n\n```\nsix\n```\n", "a.mdx").words).toBe(
    4,
  );
});

test("references keep their kind and their place", () => {
  const body = `Un [lien](/articles/a#b), un <Terme id="dsi">mot</Terme>.

[réf]: https://a.fr

<Defi slug="leximpact" />

<Contact
  id="dpo" />

<Telechargement href="https://a.fr/b.pdf" titre="c" />
`;
  expect(parseBody(body, "a.mdx").references).toEqual([
    { kind: "address", target: "/articles/a#b", line: 1, column: 4 },
    { kind: "terme", target: "dsi", line: 1, column: 37 },
    { kind: "address", target: "https://a.fr", line: 3, column: 1 },
    { kind: "defi", target: "leximpact", line: 5, column: 7 },
    { kind: "contact", target: "dpo", line: 8, column: 3 },
    { kind: "address", target: "https://a.fr/b.pdf", line: 10, column: 17 },
  ]);
});
