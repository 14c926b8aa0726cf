import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { componentExamples } from "./component-examples.ts";
import {
  componentsChapter,
  describeExample,
  fitExample,
  withComponentsChapter,
} from "./authors-guide.ts";
import { mdxComponents } from "./mdx-components.ts";
import { parseArticle } from "./parse-article.ts";
import { ArticleFrontMatter } from "./schema/article.ts";
import { DefiFrontMatter } from "./schema/defi.ts";
import { ParcoursFile } from "./schema/parcours.ts";
import { Contact, Owner, Terme, Theme } from "./schema/reference.ts";
import { articleSource, build, issuesOf } from "./testing.ts";

const guide = await readFile(path.resolve("knowledge/README.md"), "utf8");

/** The part of the guide below `heading`, down to the next heading of its level. */
function chapter(heading: string): string {
  const start = guide.indexOf(`\n## ${heading}\n`);
  expect(start, `« ${heading} » is a chapter`).toBeGreaterThan(-1);
  return guide.slice(start, guide.indexOf("\n## ", start + 1));
}

/** First cells of the rows of a chapter that hold a key. */
function documentedKeys(text: string): string[] {
  return [...text.matchAll(/^\| `([A-Za-z]+)` \|/gm)].map((match) => match[1] ?? "");
}

function keysOf(schema: z.ZodObject): string[] {
  return Object.keys(schema.shape);
}

describe("the examples", () => {
  it("show every component that authors may write, once", () => {
    const shown = componentExamples.flatMap(({ components }) => components);
    expect([...shown].sort()).toEqual(Object.keys(mdxComponents).sort());
  });

  it.each(componentExamples)("of $title pass all checks of an article", ({ source }) => {
    const { page, issues } = parseArticle(articleSource({}, source), "k/articles/a.mdx");
    expect(issues).toEqual([]);
    expect(page).toBeDefined();
  });

  it.each(componentExamples)("of $title use the components they are said to show", (example) => {
    for (const name of example.components) expect(example.source).toContain(`<${name}`);
  });

  it("tell each attribute with its values", () => {
    const encadre = componentExamples.find(({ id }) => id === "encadre");
    expect(encadre && describeExample(encadre)).toContain(
      "| `Encadre` | `type` | oui | `info`, `attention` ou `astuce` |\n| `Encadre` | `titre` | non | du texte |",
    );
  });
});

describe("fitExample", () => {
  const { knowledge } = build({});

  it("keeps what the base has", () => {
    expect(fitExample('<Contact id="dpo" />', knowledge)).toBe('<Contact id="dpo" />');
  });

  it("names the first entry instead of one that the base lacks, so that the example always shows", () => {
    const source = 'La <Terme id="parapheur">parapheur</Terme>.\n\n<Contact id="absent" />';
    const fitted = fitExample(source, knowledge);
    expect(fitted).toBe('La <Terme id="dinum">DINUM</Terme>.\n\n<Contact id="dpo" />');
    expect(issuesOf({ articles: { a: articleSource({}, fitted) } })).toEqual([]);
  });

  it("gives nothing when the base has none", () => {
    expect(fitExample('<Defi slug="signaux-faibles" />', knowledge)).toBeUndefined();
  });
});

describe("the authors’ guide", () => {
  it("holds the chapter of components as the registry has it (else: npm run guide:write)", () => {
    expect(guide).toContain(componentsChapter());
    expect(withComponentsChapter(guide)).toBe(guide);
  });

  it("refuses to write into a text without that chapter", () => {
    expect(() => withComponentsChapter("# Autre\n")).toThrow("no chapter");
  });

  it.each([
    ["L’en-tête, clé par clé", keysOf(ArticleFrontMatter)],
    ["La fiche d’un défi", keysOf(DefiFrontMatter)],
    ["Un parcours", [...keysOf(ParcoursFile), ...keysOf(ParcoursFile.shape.steps.element)]],
  ])("explains every key of « %s », in the order of the schema, and no other", (heading, keys) => {
    expect(documentedKeys(chapter(heading))).toEqual(keys);
  });

  it.each([
    ["glossaire.yaml", Terme],
    ["themes.yaml", Theme],
    ["contacts.yaml", Contact],
    ["equipe.yaml", Owner],
  ])("names every key of %s, those that must be there in bold", (file, schema) => {
    const row = chapter("Les fichiers de référence")
      .split("\n")
      .find((line) => line.startsWith(`| \`${file}\``));
    const cell = row?.split("|")[3] ?? "";
    const named = [...cell.matchAll(/(\*\*)?`([A-Za-z]+)`/g)].map((match) => ({
      key: match[2],
      isRequired: match[1] !== undefined,
    }));
    const keys = Object.entries(schema.shape).map(([key, value]) => ({
      key,
      isRequired: !value.safeParse(undefined).success,
    }));
    expect(named).toEqual(keys);
  });
});
