import { expect, test } from "vitest";
import { rewritePage, rewriteReference, setFrontMatterKey, type Rewrite } from "./rewrite-links.ts";

const rewrite: Rewrite = {
  slug: (slug) => (slug === "vieux" ? "neuf" : undefined),
  address: (address) =>
    /^\/articles\/vieux(?![a-z0-9-])/.test(address) ? address.replace("vieux", "neuf") : undefined,
};

function page(body: string, front = "title: A"): string {
  return `---\n${front}\n---\n\n${body}`;
}

function rewritten(source: string): string {
  const { text, issues } = rewritePage(source, "k/articles/a.mdx", rewrite);
  expect(issues).toEqual([]);
  return text;
}

test("changes addresses of links, definitions and components, and nothing that only looks like one", () => {
  const body = `[/articles/vieux](/articles/vieux#x "titre") [autre](/articles/vieux-port)

\`[a](/articles/vieux)\` et https://exemple.fr/articles/vieux

[note]: /articles/vieux

<Telechargement href="/articles/vieux" titre="/articles/vieux" />

\`\`\`text
[a](/articles/vieux)
\`\`\`
`;
  expect(rewritten(page(body))).toBe(
    page(
      body
        .replace("(/articles/vieux#x", "(/articles/neuf#x")
        .replace("[note]: /articles/vieux", "[note]: /articles/neuf")
        .replace('href="/articles/vieux"', 'href="/articles/neuf"'),
    ),
  );
});

test("changes related and replacedBy, whatever their quotes and comments", () => {
  const front = (name: string) =>
    `title: vieux\nrelated: [ "${name}", vieux-port ] # vieux\nwithdrawn:\n  replacedBy: ${name}`;
  expect(rewritten(page("Texte.\n", front("vieux")))).toBe(page("Texte.\n", front("neuf")));
});

test("keeps Windows line ends, a byte-order mark and spaces at line ends", () => {
  const source = `\uFEFF${page("A  \n\n- [é](/articles/vieux)\n", "related:\n  - vieux")}`;
  const windows = (text: string) => text.replaceAll("\n", "\r\n");
  expect(rewritten(windows(source))).toBe(windows(source).replaceAll("vieux", "neuf"));
});

test("a page whose mistakes hide its links is left as it is, its mistakes told", () => {
  const source = page("<Encadre>\n\n[a](/articles/vieux)\n");
  const { text, issues } = rewritePage(source, "k/articles/a.mdx", rewrite);
  expect(text).toBe(source);
  expect(issues.map(({ rule }) => rule)).toContain("mdx-unclosed");
});

test("changes every article of a reference file or parcours, at any depth", () => {
  const source = (name: string) =>
    `- id: vieux\n  article: ${name} # ici\nsteps:\n  - article: '${name}'\n`.replace(
      /^- id.*\n {2}/,
      "",
    );
  expect(rewriteReference(source("vieux"), rewrite)).toBe(source("neuf"));
});

test("adds a key before those that follow it, replaces it in any form, removes it", () => {
  const none = page("Texte.\n", "id: a\ndraft: true");
  const flow = page("Texte.\n", "id: a\noldSlugs: [x]\ndraft: true");
  const block = page("Texte.\n", "id: a\noldSlugs:\n  - w\n  - v\ndraft: true");
  expect(setFrontMatterKey(none, "oldSlugs", ["oldSlugs: [x]"])).toBe(flow);
  expect(setFrontMatterKey(block, "oldSlugs", ["oldSlugs: [x]"])).toBe(flow);
  expect(setFrontMatterKey(flow, "oldSlugs", [])).toBe(none);
  expect(setFrontMatterKey(page("", "id: a"), "oldSlugs", ["oldSlugs: [x]"])).toBe(
    page("", "id: a\noldSlugs: [x]"),
  );
});
