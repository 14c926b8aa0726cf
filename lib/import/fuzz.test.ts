import { expect, test } from "vitest";
import { createRandom } from "#lib/random.ts";
import { importOne, issuesOfPage } from "./testing.ts";

const hugo = `---
title: Un défi
description: Accompagner un collectif
who: Services du Premier Ministre, Direction
  interministérielle
themes:
  - Education
promos:
  - Promotion 2
town: 92055 La Défense
expertises:
  - Développement
visible: true
---
{{< arrow-link url="https://github.com/a/b" title="Code source" target="true" >}}

Un **texte** avec <https://a.fr>, un [lien](/img/a.pdf) et une note[^1].

### Réalisations

> * **Gras** : { accolade } et a < b

{{< dailymotion x6y04qm "Vidéo du défi">}}

[^1]: Une note.
`;

const jekyll = `---
layout: post
title: " Un titre : et sa suite"
tags: [données, design]
---

<center><iframe src="https://www.youtube.com/embed/abc_1" width="10"></iframe></center>

<a href="/blog/x.html"><img src="/img/a.jpg" alt="Une photo"></a> puis du <b>gras</b><br>et *fin*

| a | b |
| - | - |
| <i>c</i> | d |

<script src="https://a.fr/x.js"></script>

[texte](https://a.fr){:target="_blank"} ![image](img/x.png)
`;

const vuepress = `# Ouvrir son code

[[toc]]

::: tip Astuce
Un conseil avec \`{{ code }}\`.
:::

## Titre

1. un
   - deux

\`\`\`js {1,2}
import a from "b"
\`\`\`

<Badge text="neuf"/> {{ variable }}

export PATH=x
`;

/** What authors, editors and old tools slip into a text. */
const insertions = [
  ..."<>{}[]()\"'«»`*_#|\\/&!@:-=~^$%\t\n\r\0\uFEFF\u00A0\uFFFD\uE000\uE001é😀",
  ...[
    "<https://a.fr>",
    "<!-- x",
    "-->",
    "</div>",
    "<div>",
    "<br>",
    "<a href=",
    "<table><tr><td>",
    "</li>",
    "<pre>",
  ],
  ...[
    "{{<",
    ">}}",
    "{%",
    "%}",
    "{{",
    "}}",
    "{:",
    "---\n",
    "---\n",
    "+++\n",
    ":::",
    "::: tip\n",
    "[^2]",
    "[^1]:",
  ],
  ...[
    "\n\n",
    "```",
    "~~~\n",
    "\n#### ",
    "\n##T",
    "\n    ",
    "\n> ",
    "\nimport x\n",
    "\nexport ",
    "javascript:",
    "](",
    "![a](b)",
  ],
  ...[
    "data:x",
    "&#106;",
    "*a: &b",
    "- ",
    "? ",
    "constructor",
    "__proto__:",
    "\r\n",
    "title: [",
    "promos: 3\n",
    "\t",
    "[a] (https://b.fr)",
  ],
];

function mutate(source: string, random: () => number): string {
  let text = source;
  for (let changes = 1 + Math.floor(random() * 6); changes > 0; changes -= 1) {
    const from = Math.floor(random() * (text.length + 1));
    const to = Math.min(text.length, from + Math.floor(random() * 40));
    const insertion = insertions[Math.floor(random() * insertions.length)] ?? "";
    const choice = random();
    if (choice < 0.5) text = text.slice(0, from) + insertion + text.slice(from);
    else if (choice < 0.7) text = text.slice(0, from) + text.slice(to);
    else if (choice < 0.85)
      text = text.slice(0, from) + text.slice(from, to).repeat(2) + text.slice(to);
    else text = text.slice(0, from) + insertion + text.slice(to);
  }
  return text;
}

test("300 mutated sources never throw, their page always passes the checks, and a second import says the same", () => {
  const random = createRandom(20261122).next;
  const sources = [hugo, jekyll, vuepress];
  for (let round = 0; round < 300; round += 1) {
    const source = mutate(sources[round % sources.length] ?? hugo, random);
    if (source.trim() === "") continue;
    const page = importOne(source, "source.md");
    const issues = issuesOfPage(page);
    if (issues.length > 0) expect({ source, issues, text: page.text }).toBe("une page sans erreur");
    expect(importOne(source, "source.md").text).toBe(page.text);
    const lines = source.split(/\r\n|\r|\n/).length;
    const isPlaced = page.notes.every(
      (note) => note.line >= 1 && note.line <= lines && note.message !== "",
    );
    if (!isPlaced) expect({ source, notes: page.notes }).toBe("des remarques placées");
  }
}, 60_000);
