
import { build } from "./lib/content/testing.ts";

/** Mulberry32: the same articles on every machine, every day. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

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
  ...["<https://a.fr>", "<!-- x -->", "</Encadre>", "<Encadre", "<br>", "{process.env.HOME}", "${x}"],
  ...["---\n", "---js\n", "\n\n", "```", "~~~\n", "\n#### ", "\n    ", "\n> ", "import x\n", "export "],
  ...["javascript:", "](", "![a](b)", "[^2]", "&#106;", "*a: &b", "- ", "? ", "<a.b {...c}/>", "<>", "</>"],
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
    else if (choice < 0.8) text = text.slice(0, from) + text.slice(from, to).repeat(2) + text.slice(to);
    else if (choice < 0.9) text = text.slice(0, to) + text.slice(from);
    else text = text.slice(0, from) + insertion + text.slice(to);
  }
  return text;
}

import { compileBody } from "./lib/content/compile.node.ts";
import { getMDXComponent } from "mdx-bundler/client/index.js";
import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { mdxComponents } from "./lib/content/mdx-components.ts";
import { parseBody } from "./lib/content/parse-body.ts";
const comps: any = Object.fromEntries([...Object.keys(mdxComponents), "Sigle"].map(n => [n, ({children}: any) => createElement(Fragment, null, children)]));
const random = createRandom(Number(process.argv[2] ?? 1));
let ok = 0, bad = 0, slow = 0, n = Number(process.argv[3] ?? 3000); const rules: Record<string, number> = {};
for (let i = 0; i < n; i++) {
  const source = mutate(article, random);
  const t = performance.now();
  let issues; try { issues = build({ articles: { a: source } }, { drafts: true, today: "2026-11-22" }).issues; } catch (e) { console.log("THROW", e, JSON.stringify(source)); continue; }
  slow = Math.max(slow, performance.now() - t);
  for (const is of issues) { rules[is.rule] = (rules[is.rule] ?? 0) + 1; const lines = source.split(/\r\n|\r|\n/).length; if (is.line < 1 || is.column < 1 || is.line > lines) console.log("PLACE", is, lines); if (is.rule === "mdx-syntax") console.log("GENERIC", JSON.stringify(source)); }
  const mdxBad = issues.some(x => /^(mdx-|raw-html|html-comment|unknown-(component|attribute)|unsafe|relative|image|wrong-attr|missing-(attr|content)|misplaced|unexpected|inline|front-matter|encoding|empty$)/.test(x.rule));
  if (!mdxBad) { try { const html = renderToStaticMarkup(createElement(getMDXComponent((await compileBody(source, "a.mdx", { acronyms: new Map([["DINUM","dinum"]]) })).code), { components: comps })); ok++;
     const ids = [...html.matchAll(/<h[1-6][^>]* id="([^"]*)"/g)].map(m => m[1]).filter(x => x !== "footnote-label");
     const { splitFrontMatter } = await import("./lib/content/front-matter.ts");
     const sec = parseBody(splitFrontMatter(source, "a").split!.body, "a").sections.slice(1).map(s => s.anchor);
     if (JSON.stringify(ids) !== JSON.stringify(sec)) console.log("IDS", ids, sec, JSON.stringify(source));
  } catch (e: any) { bad++; console.log("COMPILE", String(e.message).slice(0, 300), JSON.stringify(source)); } }
}
console.log({ ok, bad, slow, rules });
