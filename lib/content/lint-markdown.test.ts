import { expect, test } from "vitest";
import { parseBody } from "./parse-body.ts";

function mistakes(body: string): string[] {
  return parseBody(body, "a.mdx").issues.map(
    ({ line, column, rule, fact, fix }) => `${line}:${column} ${rule} | ${fact} | ${fix}`,
  );
}

test("a title without a space after its signs is no title", () => {
  expect(mistakes("Texte.\n\n##Titre\n")).toEqual([
    "3:1 broken-heading | Ce titre n’en est pas un : « ## » n’est pas suivi d’une espace ordinaire. | Écrivez « ## », une espace, puis le titre.",
  ]);
});

test("a title with a no-break space after its signs is no title", () => {
  expect(mistakes("##\u00A0Titre\n").map((issue) => issue.slice(0, 18))).toEqual([
    "1:1 broken-heading",
  ]);
});

test("a word with a hash is plain text", () => {
  expect(mistakes("#BlueHats et C# en prose.\n")).toEqual([]);
});

test("an empty title is refused", () => {
  expect(mistakes("##\n\nTexte.\n")).toEqual([
    "1:1 empty-heading | Ce titre est vide. | Écrivez le titre, ou retirez cette ligne.",
  ]);
});

test("a link with a space before or inside its address is no link", () => {
  const told = (words: string) =>
    `broken-link | Le lien « ${words} » n’en est pas un : il y a une espace avant « ( » ou dans l’adresse. | Écrivez [${words}](adresse), sans espace.`;
  expect(mistakes("Un [guide] (https://a.fr) ici.\n")).toEqual([`1:4 ${told("guide")}`]);
  expect(mistakes("Un [autre](/articles/a b) ici.\n")).toEqual([`1:4 ${told("autre")}`]);
});

test("brackets in prose and in code are plain text", () => {
  expect(mistakes("Un mot [sic] (voir plus bas), et `[a] (/b)`.\n")).toEqual([]);
});

test("a note that is written nowhere is placed at its call", () => {
  expect(mistakes("Un mot[^1] et un autre[^2].\n\n[^2]: Écrite.\n")).toEqual([
    "1:7 missing-footnote | La note « [^1] » n’est écrite nulle part. | Ajoutez « [^1]: … » seul sur une ligne, à la fin de l’article.",
  ]);
});

test("a code block that nothing closes is placed where it opens", () => {
  expect(mistakes("Texte.\n\n```js\nconst a = 1;\n\n## Titre\n")).toEqual([
    "3:1 open-code | Ce bloc de code n’est jamais refermé : toute la suite en fait partie. | Ajoutez une ligne « ``` » à la fin du code.",
  ]);
});

test("closed code passes, empty, in a list, in a quotation and with tildes", () => {
  expect(
    mistakes("```\n```\n\n- a\n\n  ```js\n  b\n  ```\n\n> ```\n> c\n> ```\n\n~~~\nd\n~~~\n"),
  ).toEqual([]);
});

test("titles keep their level: no first level, no level skipped", () => {
  expect(mistakes("# Un\n\n## Deux\n\n#### Quatre\n\n## Deux\n\n### Trois\n")).toEqual([
    "1:1 heading-level | Un titre de niveau 1 (« # ») est réservé au titre de la page. | Écrivez « ## ».",
    "5:1 heading-level | Ce titre saute du niveau 2 au niveau 4. | Écrivez « ### ».",
  ]);
});

test("an article may not begin below the second level", () => {
  expect(mistakes("### Trois\n")).toEqual([
    "1:1 heading-level | Ce titre saute du niveau 1 au niveau 3. | Écrivez « ## ».",
  ]);
});
