import { expect, test } from "vitest";
import type { ContentIssue } from "#lib/content/issues.ts";
import { parseArticle } from "#lib/content/parse-article.ts";
import { articleSource } from "#lib/content/testing.ts";
import { applySilences } from "./apply-silences.ts";
import { linkText } from "./link-text.ts";
import type { RuleName } from "./registry.ts";
import { typography } from "./typography.ts";

/** What is left of two rules over one article, each as « line rule ». */
async function left(source: string, others: readonly ContentIssue[] = []): Promise<string[]> {
  const { written } = parseArticle(source, "a.mdx");
  if (!written) throw new Error("The source cannot be read.");
  const file = {
    ...written.prose(),
    file: "a.mdx",
    kind: "article",
    slug: "a",
    isDraft: false,
  } as const;
  const found: ContentIssue[] = [];
  for (const rule of [linkText, typography])
    found.push(...(await rule.check(file, { glossaire: [], words: [], names: [] })));
  const issues = applySilences([...others, ...found], [file]);
  return issues.map(({ line, rule }) => `${line} ${rule}`);
}

const article = (body: string, keys = {}) =>
  articleSource({ questions: "[une, deux]", ...keys }, body);
const dead = (line: number, rule: RuleName = "dead-link"): ContentIssue => {
  return { file: "a.mdx", line, column: 1, rule, fact: "Un fait.", fix: "Faites." };
};

test("a comment above a block excuses it, and nothing below it", async () => {
  const body =
    "{/* check: link-text — le service s’appelle Ici */}\n\nVoir [ici](/a).\n\nVoir [ici](/b).\n";
  expect(await left(article(body))).toEqual(["16 link-text"]);
});

test("a comment in a sentence excuses its block", async () => {
  expect(
    await left(article("Voir [ici](/a). {/* check: link-text — le nom du service */}\n")),
  ).toEqual([]);
});

test("a comment for the page excuses all of it", async () => {
  const body =
    "Voir [ici](/a).\n\nVoir [là](/b).\n\n{/* check-page: link-text — page d’essai */}\n";
  expect(await left(article(body))).toEqual([]);
});

test("a comment of the front matter excuses the key after it, or the one it ends", async () => {
  const source = article("").replace(
    "title: Un titre",
    "# check: apostrophe — citation\ntitle: L'an",
  );
  expect(await left(source)).toEqual([]);
  const after = article("").replace(
    "title: Un titre",
    "title: L'an # check: apostrophe — citation",
  );
  expect(await left(after)).toEqual([]);
});

test("an exception without a reason excuses nothing", async () => {
  expect(await left(article("{/* check: link-text */}\n\nVoir [ici](/a).\n"))).toEqual([
    "14 link-text",
    "12 silence-reason",
  ]);
});

test("an exception for a rule that does not exist names the nearest", () => {
  const silence = { rule: "linktext", reason: "r", place: { line: 3, column: 1 }, from: 4, to: 4 };
  expect(applySilences([], [{ file: "a.mdx", silences: [silence] }])).toEqual([
    {
      file: "a.mdx",
      line: 3,
      column: 1,
      rule: "silence-unknown",
      fact: "La règle « linktext » n’existe pas.",
      fix: "Écrivez « check: link-text — … ».",
    },
  ]);
});

test("what protects readers is never excused", async () => {
  const body = "{/* check: dead-link — la page viendra */}\n\nTexte.\n";
  expect(await left(article(body), [dead(14)])).toEqual(["14 dead-link", "12 silence-refused"]);
});

test("an exception that excuses nothing is advised against", async () => {
  expect(await left(article("{/* check: link-text — plus rien */}\n\nTexte.\n"))).toEqual([
    "12 silence-unused",
  ]);
});
