import { expect, test } from "vitest";
import { openFrenchDictionary } from "#lib/content/language/dictionary.node.ts";
import { parseArticle, parseDefi } from "#lib/content/parse-article.ts";
import { articleSource, build, defiSource } from "#lib/content/testing.ts";
import { readabilityRule } from "./readability.ts";
import type { FileRule, Lexicon, RuleContext } from "./rule.ts";
import { similarQuestionRule } from "./similar-question.ts";
import { spellingRule } from "./spelling.ts";
import { unexplainedAcronymRule } from "./unexplained-acronym.ts";
import { wordListRule } from "./word-list.ts";
import { wordingRule } from "./wording.ts";

const dictionary = openFrenchDictionary();
const noWords: Lexicon = { glossaire: [], words: [] };

/** What a rule says of an article, each as « line:column rule: fact → fix ». The body begins on line 12. */
async function saidOf(
  rule: FileRule,
  source: string,
  { lexicon = noWords, kind = "article" }: { lexicon?: Lexicon; kind?: "article" | "defi" } = {},
): Promise<string[]> {
  const { written } = (kind === "article" ? parseArticle : parseDefi)(source, "a.mdx");
  if (!written) throw new Error("The source cannot be read.");
  const file = { ...written.prose(), file: "a.mdx", kind, slug: "a", isDraft: false };
  const issues = await rule.check(file, lexicon);
  return issues.map(
    ({ line, column, rule: name, fact, fix }) => `${line}:${column} ${name}: ${fact} → ${fix}`,
  );
}

test("spelling names the word once, where it first stands, with near words", async () => {
  const body =
    "Un **hébergment** sûr, un hébergment stable, `npm run chekc`, [data.gouv.fr](https://data.gouv.fr).";
  expect(await saidOf(spellingRule(dictionary), articleSource({}, body))).toEqual([
    "12:6 spelling: « hébergment » (2 fois dans ce fichier) n’est connu ni du dictionnaire ni de la base. → Écrivez « hébergement », « hébergent », « hébétement », ou ajoutez-le à « orthographe.txt » s’il est juste.",
  ]);
});

test("spelling knows the words and the names of the base", async () => {
  const lexicon: Lexicon = {
    glossaire: [
      {
        id: "a",
        term: "Datalab",
        definition: "Un lieu.",
        oldNames: ["Labodata"],
        synonyms: [],
        english: [],
      },
    ],
    words: ["notebook"],
    names: ["Prévisecours"],
  };
  const body = "Le Datalab, ex-Labodata, prête des notebooks à Prévisecours.";
  expect(await saidOf(spellingRule(dictionary), articleSource({}, body), { lexicon })).toEqual([]);
});

test("spelling leaves keys, slugs, code and titles of outside pages alone", async () => {
  const keys = {
    keywords: "[zzzmot]",
    sources: "[{ title: Some unknwon page, url: 'https://exemple.fr/zzzpage' }]",
  };
  const body =
    '<Contact id="zzzdpo" />\n\n```bash\nzzzcode\n```\n\nVoir [la page](/articles/zzzpage).';
  expect(await saidOf(spellingRule(dictionary), articleSource(keys, body))).toEqual([]);
});

test("the list of words is told what it holds in vain", async () => {
  const context = {
    wordList: { file: "k/orthographe.txt", source: "# Noms\nEPL\nmaison\nzzz\nzzz\n" },
  };
  const issues = await wordListRule(dictionary).check(context as RuleContext);
  expect(issues.map(({ line, fact }) => `${line} ${fact}`)).toEqual([
    "3 Le dictionnaire connaît déjà « maison ».",
    "5 « zzz » est déjà à la ligne 4.",
  ]);
});

test("a sentence of more than 30 words is told, with its place and beginning", async () => {
  const body = `Une phrase courte. Une phrase ${"longue ".repeat(29)}qui dure.`;
  expect(await saidOf(readabilityRule, articleSource({}, body))).toEqual([
    "12:20 long-sentence: Cette phrase compte 33 mots, plus de 30 : « Une phrase longue longue longue… » → Coupez-la en deux, ou faites une liste de ce qu’elle énumère.",
  ]);
  const short = `Une phrase ${"longue ".repeat(26)}qui dure.`;
  expect(await saidOf(readabilityRule, articleSource({}, short))).toEqual([]);
});

test("a hard article is told its score, and which sentences to cut first", async () => {
  const sentence =
    "L’opérationnalisation des préconisations méthodologiques nécessite une formalisation préalable des responsabilités organisationnelles.";
  const body = Array.from({ length: 10 }, () => sentence).join("\n\n");
  const [said = "", ...others] = await saidOf(readabilityRule, articleSource({}, body));
  expect(others).toEqual([]);
  expect(said).toMatch(/^3:8 readability: Texte difficile : -?\d+ sur 100, le seuil est 60/);
  expect(said).toContain("ligne 12 (11 mots), ligne 14 (11 mots), ligne 16 (11 mots)");
});

test("the wording of authors is advised; quotations, links, questions and défis are not theirs", async () => {
  const body =
    "Afin de lancer l’outil, parlez aux agents. On dit « aux agents ». Lisez [les besoins des utilisateurs](/articles/b).";
  expect(
    await saidOf(wordingRule, articleSource({ questions: "[aux agents ?, b]" }, body)),
  ).toEqual([
    "12:32 inclusive-writing: « aux agents » : le masculin ne nomme qu’une partie des personnes. → Écrivez « agentes et agents », ou des mots neutres : le personnel, les équipes.",
    "12:1 plain-words: « Afin de » alourdit la phrase. → Écrivez plutôt : pour.",
  ]);
  expect(
    await saidOf(wordingRule, defiSource("Afin de servir les agents."), { kind: "defi" }),
  ).toEqual([]);
});

test("an acronym is explained by the lexicon, by the article or by the names of the base", async () => {
  const body = "Le SGAE, la DINUM, ADEX et CVAT. Le service des essais (SDE) répond. `ABC`";
  const lexicon: Lexicon = {
    glossaire: [
      { id: "dinum", term: "DINUM", definition: "…", oldNames: [], synonyms: [], english: [] },
    ],
    words: ["CVAT"],
    names: ["ADEX"],
  };
  expect(await saidOf(unexplainedAcronymRule, articleSource({}, body), { lexicon })).toEqual([
    "12:4 unexplained-acronym: Rien n’explique le sigle « SGAE », ni cet article ni le glossaire. → Écrivez-le en entier la première fois, « … (SGAE) », ou ajoutez-le à « glossaire.yaml » ; si c’est un nom de produit, à « orthographe.txt ».",
  ]);
});

test("two articles that ask the same are both named", async () => {
  const { knowledge } = build({
    articles: {
      a: articleSource({
        id: "aaaaa",
        title: "Héberger",
        questions: "[où héberger mon service ?, b]",
      }),
      b: articleSource({
        id: "bbbbb",
        title: "Autre",
        questions: "[comment héberger un service, c]",
      }),
    },
  });
  const locate = () => ({ line: 6, column: 13 });
  const issues = await similarQuestionRule.check({ knowledge, locate } as unknown as RuleContext);
  expect(issues.map(({ file, fact }) => `${file} ${fact}`)).toEqual([
    "k/articles/b.mdx « comment héberger un service » a les mêmes mots que « où héberger mon service ? » (k/articles/a.mdx:6).",
  ]);
});
