import { expect, test } from "vitest";
import { parseArticle, parseDefi } from "./parse-article.ts";
import { parseReferenceFile } from "./parse-reference.ts";
import { Theme } from "./schema/reference.ts";
import { articleSource, defiSource } from "./testing.ts";

test("an article has its slug from its file, its front matter, its sections and its words", () => {
  const { page, issues } = parseArticle(
    articleSource({}, "Deux mots.\n"),
    "knowledge/articles/choisir-une-licence.mdx",
  );
  expect(issues).toEqual([]);
  expect(page).toMatchObject({
    slug: "choisir-une-licence",
    file: "knowledge/articles/choisir-une-licence.mdx",
    title: "Un titre",
    sections: [{ heading: "", anchor: "", depth: 0, text: "Deux mots.", code: "" }],
    words: 2,
  });
});

test("Windows line ends and a byte-order mark change neither the article nor its places", () => {
  const source = articleSource({}, "Merci <3\n");
  const windows = parseArticle(`\uFEFF${source.replaceAll("\n", "\r\n")}`, "a.mdx");
  expect(windows.issues).toEqual(parseArticle(source, "a.mdx").issues);
  expect(windows.issues.map(({ line, column }) => [line, column])).toEqual([[12, 7]]);
});

test.each([
  ["Choisir une licence.mdx", "Renommez-le « choisir-une-licence.mdx »."],
  ["préparer.mdx", "Renommez-le « preparer.mdx »."],
  ["a_b.mdx", "Renommez-le « a-b.mdx »."],
  ["….mdx", "Donnez-lui un nom fait de mots."],
])("« %s » is refused as an address", (name, fix) => {
  expect(parseArticle(articleSource(), `articles/${name}`).issues).toEqual([
    {
      file: `articles/${name}`,
      line: 1,
      column: 1,
      rule: "file-name",
      fact: `Le nom de fichier « ${name.replace(".mdx", "")} » ne peut pas servir d’adresse.`,
      fix,
    },
  ]);
});

test("mistakes of front matter and of body are reported together", () => {
  const { page, issues } = parseArticle(articleSource({ written: "hier" }, "Voir {x}.\n"), "a.mdx");
  expect(page).toBe(undefined);
  expect(issues.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
    "7:10 wrong-value",
    "12:6 mdx-expression",
  ]);
});

test("a page comes back when only its body has mistakes", () => {
  expect(parseArticle(articleSource({}, "{x}"), "a.mdx").page?.title).toBe("Un titre");
});

test("a file in another encoding is reported once, whatever else it seems to say", () => {
  const source = articleSource({ title: "Pr\uFFFDparer", written: "hier" }, "{x}");
  expect(
    parseArticle(source, "a.mdx").issues.map(({ line, column, rule }) => [line, column, rule]),
  ).toEqual([[3, 10, "encoding"]]);
});

test("a défi has an empty body as a rule", () => {
  const { page, issues } = parseDefi(defiSource(), "knowledge/defis/leximpact.mdx");
  expect(issues).toEqual([]);
  expect(page).toEqual({
    slug: "leximpact",
    file: "knowledge/defis/leximpact.mdx",
    title: "Un défi",
    description: "Une phrase.",
    administration: "Ministère",
    promotion: "Promotion 4",
    themes: ["Mer"],
    expertises: ["Design"],
    towns: [],
    code: [],
    videos: [],
    links: [],
    oldSlugs: [],
    draft: false,
    sections: [{ heading: "", anchor: "", depth: 0, text: "", code: "" }],
    references: [],
    words: 0,
  });
});

test("a reference file that is missing, in another encoding or no list is reported once", () => {
  const rules = (source: string | undefined) =>
    parseReferenceFile(source, "themes.yaml", Theme).issues.map(({ rule }) => rule);
  expect(rules(undefined)).toEqual(["missing-file"]);
  expect(rules("- key: \uFFFD\n")).toEqual(["encoding"]);
  expect(rules("key: donnees\n")).toEqual(["wrong-type"]);
  expect(rules("[]")).toEqual([]);
});

test("an entry is named by its rank in messages, and placed where it stands", () => {
  const source =
    "\uFEFF- key: a\r\n  title: A\r\n  description: Bien.\r\n- key: B\r\n  title: B\r\n";
  expect(parseReferenceFile(source, "themes.yaml", Theme).issues).toEqual([
    {
      file: "themes.yaml",
      line: 4,
      column: 8,
      rule: "wrong-value",
      fact: "« élément 2, key » doit s’écrire en minuscules sans accent, mots joints par « - ».",
      fix: "Écrivez « b ».",
    },
    {
      file: "themes.yaml",
      line: 4,
      column: 3,
      rule: "missing-key",
      fact: "La clé « élément 2, description » manque.",
      fix: "Ajoutez-la ; elle attend un texte.",
    },
  ]);
});
