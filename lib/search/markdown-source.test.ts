import { expect, test } from "vitest";
import { markdownToSource } from "./markdown-source.ts";

test("cuts a file into its introduction and one section a heading", () => {
  const page = markdownToSource(
    "a",
    "---\ntitle: Ouvrir\ndescription: En bref\nkeywords: [x]\n---\nIntro **grasse**.\n\n## Étape n°1\n\nTexte `npm`.\n\n```sh\nnpm test\n```\n",
  );
  expect(page.title).toBe("Ouvrir");
  expect(page.description).toBe("En bref");
  expect(page.keywords).toEqual([]);
  expect(page.sections).toEqual([
    { heading: "", anchor: "", text: "Intro grasse.", code: "" },
    { heading: "Étape n°1", anchor: "etape-n1", text: "Texte npm.", code: "npm test" },
  ]);
});

test.each([
  ["a byte order mark and Windows line ends", "\uFEFF---\r\ntitle: Un titre\r\n---\r\nTexte"],
  ["broken YAML", "---\ntitle: Un titre\ndescription: a: b: c\n  - x\n---\nTexte"],
  ["no front matter", "# Un titre\n\nTexte"],
])("reads a title from %s", (_what, text) => {
  expect(markdownToSource("fichier", text).title).toBe("Un titre");
});

test("falls back on the file name when there is no title at all", () => {
  expect(markdownToSource("mon-fichier", "Texte").title).toBe("mon fichier");
});

test("keeps the text of raw HTML and of tables, not their markup", () => {
  const page = markdownToSource(
    "a",
    '<div class="x">Bonjour <b>vous</b></div>\n\n| A | B |\n|---|---|\n| un | deux |\n',
  );
  expect(page.sections[0]?.text).toBe("Bonjour vous\nA\nB\nun\ndeux");
});

test.each(["", "---\n---", "---\n: [\n---\n", "<", "# ", "\u0000"])("never fails on %j", (text) => {
  expect(markdownToSource("a", text).id).toBe("a");
});
