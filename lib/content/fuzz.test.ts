import { expect, test } from "vitest";
import { createRandom } from "#lib/random.ts";
import type { ContentIssue } from "./issues.ts";
import { openFrenchDictionary } from "./language/dictionary.node.ts";
import { parseArticle } from "./parse-article.ts";
import { linkText } from "./rules/link-text.ts";
import { readabilityRule } from "./rules/readability.ts";
import { isRuleName } from "./rules/registry.ts";
import type { FileRule } from "./rules/rule.ts";
import { spellingRule } from "./rules/spelling.ts";
import { typography } from "./rules/typography.ts";
import { unexplainedAcronymRule } from "./rules/unexplained-acronym.ts";
import { wordingRule } from "./rules/wording.ts";
import { build } from "./testing.ts";

const article = `---
id: a1b2c
title: "Un titre : et sa suite"
description: Une réponse.
theme: donnees
questions:
  - une question ?
  - 'une autre'
written: 2026-11-01
owner: eig-link
reviewInMonths: 12
defis: [leximpact]
sources:
  - { title: Un guide, url: https://a.fr }
---

Un **texte** avec un [lien](/articles/a#titre), une note[^1] et \`du { code\`.

## Titre {/* à revoir */}

| Un | Deux |
| -- | ---- |
| a < b | <Terme id="dinum">DINUM</Terme> |

<Encadre type="attention" titre="L’outil">

- un
  1. deux

> citation

</Encadre>

<Choix titre="Quoi ?">
<Question texte="Un ?"><Reponse texte="Oui">Bien.</Reponse></Question>
</Choix>

\`\`\`js
if (a < b) { c(); }
\`\`\`

<Defi slug="leximpact" />

[^1]: Une note.
`;

/** What authors and their editors slip into a text. */
const insertions = [
  ..."<>{}[]()\"'«»`*_#|\\/&!@:-=~^$%\t\n\r\0\uFEFF\u00A0\u202F\uFFFD",
  ..."é😀",
  ...[
    "<https://a.fr>",
    "<!-- x -->",
    "</Encadre>",
    "<Encadre",
    "<br>",
    "{process.env.HOME}",
    "${x}",
  ],
  ...[
    "---\n",
    "---js\n",
    "\n\n",
    "```",
    "~~~\n",
    "\n#### ",
    "\n    ",
    "\n> ",
    "import x\n",
    "export ",
  ],
  ...[
    "javascript:",
    "](",
    "![a](b)",
    "[^2]",
    "&#106;",
    "*a: &b",
    "- ",
    "? ",
    "<a.b {...c}/>",
    "<>",
    "</>",
  ],
  ...["constructor", "__proto__", "e\u0301", "{/*", "*/}", "\r\n", "\\u0000", "<toString/>"],
];

function mutate(source: string, random: () => number): string {
  const at = (text: string) => Math.floor(random() * (text.length + 1));
  let text = source;
  for (let changes = 1 + Math.floor(random() * 6); changes > 0; changes -= 1) {
    const from = at(text);
    const to = Math.min(text.length, from + Math.floor(random() * 40));
    const insertion = insertions[Math.floor(random() * insertions.length)] ?? "";
    const choice = random();
    if (choice < 0.5) text = text.slice(0, from) + insertion + text.slice(from);
    else if (choice < 0.7) text = text.slice(0, from) + text.slice(to);
    else if (choice < 0.8)
      text = text.slice(0, from) + text.slice(from, to).repeat(2) + text.slice(to);
    else if (choice < 0.9) text = text.slice(0, to) + text.slice(from);
    else text = text.slice(0, from) + insertion + text.slice(to);
  }
  return text;
}

function expectPlaced(source: string, issues: readonly ContentIssue[]): void {
  const lines = source.split(/\r\n|\r|\n/).length;
  for (const issue of issues) {
    const isPlaced = issue.line >= 1 && issue.column >= 1 && issue.line <= lines + 1;
    const isTold = isRuleName(issue.rule) && /[.…]$/.test(issue.fact) && /\S/.test(issue.fix);
    if (!isPlaced || !isTold) expect({ source, issue }).toBe("placée et expliquée");
  }
}

test("1,000 mutated articles never throw, and every issue has a place and something to say", () => {
  const random = createRandom(20261122).next;
  let broken = 0;
  for (let round = 0; round < 1000; round += 1) {
    const source = mutate(article, random);
    const { issues } = build({ articles: { a: source } }, { drafts: true, today: "2026-11-22" });
    expectPlaced(source, issues);
    if (issues.length > 0) broken += 1;
  }
  expect(broken).toBeGreaterThan(700);
}, 60_000);

test("1,000 mutated articles that can be read never make a rule of style throw, and its advice has a place", async () => {
  const random = createRandom(20261123).next;
  const rules: readonly FileRule[] = [
    linkText,
    typography,
    spellingRule(openFrenchDictionary()),
    readabilityRule,
    wordingRule,
    unexplainedAcronymRule,
  ];
  let told = 0;
  for (let round = 0; round < 1000; round += 1) {
    const source = mutate(article, random);
    const { written } = parseArticle(source, "k/articles/a.mdx");
    if (!written) continue;
    const about = { file: "k/articles/a.mdx", kind: "article", slug: "a", isDraft: false } as const;
    const file = { ...written.prose(), ...about };
    for (const rule of rules) {
      const issues = await rule.check(file, { glossaire: [], words: [] });
      expectPlaced(source, issues);
      told += issues.length;
    }
  }
  expect(told).toBeGreaterThan(300);
}, 60_000);
