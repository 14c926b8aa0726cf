import { expect, test } from "vitest";
import { createRandom } from "#lib/random.ts";
import { parseArticle } from "#lib/content/parse-article.ts";
import { parseReferenceFile, referenceSchemas } from "#lib/content/parse-reference.ts";
import { articleSource } from "#lib/content/testing.ts";
import type { ContentIssue } from "#lib/content/issues.ts";
import { applyEdits } from "./apply-edits.ts";
import type { Written } from "./prose.ts";
import { typography } from "./typography.ts";

const nnbsp = "\u202F";
const nbsp = "\u00A0";

async function issuesOf(written: Written | undefined): Promise<ContentIssue[]> {
  if (!written) throw new Error("The source cannot be read.");
  const { blocks, links, silences } = written.prose();
  const file = { file: "a.mdx", kind: "article", slug: "a", isDraft: false } as const;
  return typography.check(
    { ...file, blocks, links, silences },
    { glossaire: [], words: [], names: [] },
  );
}

const readArticle = (source: string) => parseArticle(source, "a.mdx").written;

/** The source once mended, as often as `--fix` would. */
async function mend(source: string, read = readArticle): Promise<string> {
  let text = source;
  for (let round = 0; round < 5; round += 1) {
    const edits = (await issuesOf(read(text))).flatMap(({ edit }) => edit ?? []);
    if (edits.length === 0) return text;
    text = applyEdits(text, edits).text;
  }
  return text;
}

async function mendBody(body: string): Promise<string> {
  return (await mend(articleSource({}, body))).slice(articleSource().length);
}

test.each([
  ["Quoi ? Oui ! Bien ; enfin.", `Quoi${nnbsp}? Oui${nnbsp}! Bien${nnbsp}; enfin.`],
  ["Quoi? Oui! **Bien**; fin.", `Quoi${nnbsp}? Oui${nnbsp}! **Bien**${nnbsp}; fin.`],
  ["Voici: 10% de 3 €.", `Voici${nbsp}: 10${nbsp}% de 3${nbsp}€.`],
  ["le «mot» juste", `le «${nbsp}mot${nbsp}» juste`],
  ['un "mot" et “deux”', `un «${nbsp}mot${nbsp}» et «${nbsp}deux${nbsp}»`],
  ["l'an d'*essai*", "l’an d’*essai*"],
  ["et puis...", "et puis…"],
  ["un  défi , puis", "un défi, puis"],
  ["une oeuvre, un coeur, OEuvre, un oeil", "une œuvre, un cœur, Œuvre, un œil"],
  ["la 2ème fois, la 1ère, le 1ier, au XXIème", "la 2e fois, la 1re, le 1er, au XXIe"],
])("mends « %s »", async (body, mended) => {
  expect(await mendBody(body)).toBe(mended);
});

test.each([
  "à 10:30, `l'option --x?` et https://a.fr/?q='a'",
  '```sh\necho "l\'an"...\n```',
  "[le guide](https://a.fr/l'an \"l'an\")",
  "5'30, un C++;x, la poésie et le poème",
  "{/* l'an, quoi? */}\n\nTexte.",
  '<Contact id="dpo" />',
  `C’est «${nbsp}dit${nbsp}»${nnbsp}: oui…`,
])("leaves as it is: %s", async (body) => {
  expect(await mendBody(body)).toBe(body);
});

test("titles of components and of the page are mended, keys and addresses are not", async () => {
  const source = articleSource(
    { title: '"L\'an : quoi?"', keywords: "[l'an]", questions: "[une, deux]" },
    '<Encadre type="info" titre="L\'an">\n\nOui.\n\n</Encadre>\n',
  );
  const mended = source
    .replace('"L\'an : quoi?"', `"L’an${nbsp}: quoi${nnbsp}?"`)
    .replace('titre="L\'an"', 'titre="L’an"');
  expect(await mend(source)).toBe(mended);
});

test("an escaped quote of YAML is told, and left to a person", async () => {
  const source = articleSource({ description: "'L''an.'", questions: "[une, deux]" });
  expect(await mend(source)).toBe(source);
  const issues = await issuesOf(readArticle(source));
  expect(
    issues.map(({ line, column, rule, fact, fix }) => ({ line, column, rule, fact, fix })),
  ).toEqual([
    {
      line: 4,
      column: 16,
      rule: "apostrophe",
      fact: "« L'an. » : l’apostrophe est droite.",
      fix: "Corrigez-le à la main.",
    },
  ]);
});

test("an ordinal in a heading is told, not mended: its anchor would change", async () => {
  expect(await mendBody("## La 2ème fois\n")).toBe("## La 2ème fois\n");
});

test("the glossary is mended where readers see it", async () => {
  const glossaire = (text: string) =>
    parseReferenceFile(text, "glossaire.yaml", referenceSchemas.glossaire).written;
  const source =
    "- id: a\n  term: l'un\n  definition: >-\n    L'un\n    et l'autre?\n  synonyms: [l'an]\n";
  expect(await mend(source, glossaire)).toBe(
    `- id: a\n  term: l’un\n  definition: >-\n    L’un\n    et l’autre${nnbsp}?\n  synonyms: [l'an]\n`,
  );
});

const fragments = [
  ...[
    "l'an",
    "quoi?",
    "oui !",
    "voici:",
    '"mot"',
    "«dit»",
    "et...",
    "10%",
    "3 €",
    "coeur",
    "la 2ème",
  ],
  ...[
    "`l'an?`",
    "**gras**!",
    "[l'an](https://a.fr/l'an?x)",
    "https://a.fr/?a=b",
    "a\\*b'c",
    "&nbsp;?",
  ],
  ...[
    "  ",
    "\n",
    "\n\n",
    "\n\n## Titre d'été?\n\n",
    "\n\n- l'un;\n- l'autre\n\n",
    "\n\n> dit\n> l'an:\n\n",
  ],
  ...[
    "\n\n```sh\nl'an?...\n```\n\n",
    '\n\n| l\'an | "b" |\n| --- | --- |\n| c! | d |\n\n',
    "{/* l'an? */}",
  ],
];

/** What stays when all that may be mended is set aside. */
function bones(text: string): string {
  return text
    .replace(/[ \u00A0\u202F]|['’"“”«»]/g, "")
    .replaceAll("…", "...")
    .replaceAll("œ", "oe")
    .replaceAll("2ème", "2e");
}

test("100 random articles: mended once is mended, and nothing else moves", async () => {
  const random = createRandom(42).next;
  const pick = () => fragments[Math.floor(random() * fragments.length)] ?? "";
  for (let round = 0; round < 100; round += 1) {
    const body = Array.from({ length: 12 }, () => `${pick()} `).join("");
    const plain = articleSource({ description: '"L\'an : quoi?"' }, body);
    const source = `${round % 3 === 0 ? "\uFEFF" : ""}${round % 2 === 0 ? plain : plain.replaceAll("\n", "\r\n")}`;
    const mended = await mend(source);
    expect(await mend(mended)).toBe(mended);
    expect((await issuesOf(readArticle(mended))).filter(({ edit }) => edit)).toEqual([]);
    expect(bones(mended)).toBe(bones(source));
    expect(mended.match(/`[^`\n]*`|```[\s\S]*?```|https:\S+|\r?\n/g)).toEqual(
      source.match(/`[^`\n]*`|```[\s\S]*?```|https:\S+|\r?\n/g),
    );
    const rules = (text: string) => parseArticle(text, "a.mdx").issues.map(({ rule }) => rule);
    expect(rules(mended)).toEqual(rules(source));
  }
}, 60_000);
