import { expect, test } from "vitest";
import { checkEncoding, normaliseSource, splitFrontMatter } from "./front-matter.ts";

test("front matter and body are told apart, and the body keeps its line numbers", () => {
  expect(splitFrontMatter("---\nid: x\ntitle: y\n---\n\nTexte.\n", "a.mdx")).toEqual({
    split: { yaml: "id: x\ntitle: y", body: "\n\n\n\n\nTexte.\n" },
    issues: [],
  });
});

test("a byte-order mark and Windows line ends change nothing", () => {
  const windows = splitFrontMatter("\uFEFF---\r\nid: x\r\n---\r\nTexte.\r\n", "a.mdx");
  expect(windows).toEqual(splitFrontMatter("---\nid: x\n---\nTexte.\n", "a.mdx"));
});

test("old Mac line ends are read as lines", () => {
  expect(normaliseSource("a\rb\r\nc\n")).toBe("a\nb\nc\n");
});

test("spaces after the dashes are forgiven", () => {
  expect(splitFrontMatter("---  \nid: x\n--- \nTexte.", "a.mdx").split?.yaml).toBe("id: x");
});

test("an empty front matter and an empty body are accepted here", () => {
  expect(splitFrontMatter("---\n---", "a.mdx")).toEqual({
    split: { yaml: "", body: "\n\n" },
    issues: [],
  });
});

test("three dashes inside the body do not close anything", () => {
  const { split } = splitFrontMatter("---\nid: x\n---\nUn\n\n---\n\nDeux", "a.mdx");
  expect(split?.body).toBe("\n\n\nUn\n\n---\n\nDeux");
});

test.each(["---js", "---JavaScript", "--- json", "---coffee", "----js"])(
  "« %s » is refused: front matter is never code",
  (opening) => {
    expect(splitFrontMatter(`${opening}\nmodule.exports = {}\n---\n`, "a.mdx")).toEqual({
      issues: [
        {
          file: "a.mdx",
          line: 1,
          column: 1,
          rule: "front-matter-language",
          fact: `L’en-tête commence par « ${opening} » : seul le YAML est accepté, jamais du code.`,
          fix: "Écrivez « --- » seul sur la première ligne.",
        },
      ],
    });
  },
);

test("a file without front matter is told how to begin", () => {
  expect(splitFrontMatter("# Titre\n", "a.mdx").issues).toEqual([
    {
      file: "a.mdx",
      line: 1,
      column: 1,
      rule: "front-matter-missing",
      fact: "Le fichier ne commence pas par un en-tête.",
      fix: "Écrivez « --- » sur la première ligne, les clés en dessous, puis « --- » à nouveau.",
    },
  ]);
});

test("an empty line above the front matter is named as such", () => {
  expect(splitFrontMatter("\n---\nid: x\n---\n", "a.mdx").issues).toEqual([
    {
      file: "a.mdx",
      line: 1,
      column: 1,
      rule: "front-matter-missing",
      fact: "L’en-tête ne commence pas à la première ligne.",
      fix: "Retirez les lignes vides au-dessus de « --- ».",
    },
  ]);
});

test("a front matter that is never closed is refused", () => {
  expect(splitFrontMatter("---\nid: x\n\n## Titre\n", "a.mdx").issues).toEqual([
    {
      file: "a.mdx",
      line: 1,
      column: 1,
      rule: "front-matter-open",
      fact: "L’en-tête n’est jamais refermé.",
      fix: "Ajoutez une ligne « --- » après la dernière clé.",
    },
  ]);
});

test.each(["", "\n\n", "\uFEFF  \r\n"])("an empty file is called empty (%j)", (source) => {
  expect(splitFrontMatter(source, "a.mdx").issues).toEqual([
    {
      file: "a.mdx",
      line: 1,
      column: 1,
      rule: "empty",
      fact: "Le fichier est vide.",
      fix: "Écrivez l’en-tête puis le texte, ou supprimez le fichier.",
    },
  ]);
});

test("a file saved in Windows-1252 is refused where its first accent is lost", () => {
  const text = new TextDecoder("utf-8").decode(
    Uint8Array.from(Buffer.from("ab\r\ncd é", "latin1")),
  );
  expect(checkEncoding(text, "a.mdx")).toEqual([
    {
      file: "a.mdx",
      line: 2,
      column: 4,
      rule: "encoding",
      fact: "Ce fichier n’est pas enregistré en UTF-8 : ses accents sont illisibles à partir d’ici.",
      fix: "Enregistrez-le à nouveau en choisissant l’encodage « UTF-8 », puis vérifiez ses accents.",
    },
  ]);
});

test("a file saved in UTF-16 is refused", () => {
  const text = Buffer.from("\uFEFF---\n", "utf16le").toString("utf8");
  expect(checkEncoding(text, "a.mdx").map(({ rule, line }) => [rule, line])).toEqual([
    ["encoding", 1],
  ]);
});

test("a file in UTF-8 passes", () => {
  expect(checkEncoding("Élève à l’œuvre 🦊", "a.mdx")).toEqual([]);
});
