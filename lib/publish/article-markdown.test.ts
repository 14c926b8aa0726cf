import { expect, test } from "vitest";
import { splitFrontMatter } from "#lib/content/front-matter.ts";
import { articleSource, build, defiSource } from "#lib/content/testing.ts";
import { writeArticleMarkdown, writeWithdrawnMarkdown } from "./article-markdown.ts";

/** The Markdown of an article with that body, from its title to its last section. */
function markdownOf(body: string): string {
  const source = articleSource({ sources: "[{ title: Loi, url: 'https://loi.fr/' }]" }, body);
  const { knowledge } = build({ articles: { un: source }, defis: { voile: defiSource() } });
  const [article] = knowledge.articles;
  const { split } = splitFrontMatter(source, "un.mdx");
  if (!article || !split) throw new Error("The article of the test is wrong.");
  return writeArticleMarkdown(
    { article, body: split.body, today: "2026-11-22" },
    { knowledge, site: "https://exemple.fr" },
  );
}

/** What became of the body alone. */
function bodyOf(body: string): string {
  return markdownOf(body)
    .replace(/^[\s\S]*?> Une réponse\.\n\n/, "")
    .replace(/\n\n## Sources[\s\S]*$/, "");
}

test("begins with the answer, ends with trust and the permanent address", () => {
  expect(markdownOf("Texte.")).toBe(
    "# Un titre\n\n> Une réponse.\n\nTexte.\n\n## Sources\n\n- [Loi](https://loi.fr/)\n\n---\n\n" +
      "Relecture par EIG Link à venir. Publié le 1er novembre 2026.\\\n" +
      "Adresse permanente : <https://exemple.fr/a/aaaaa>\\\n" +
      "Licence Ouverte 2.0, EIG Link.\n",
  );
});

test("an article that was withdrawn says so, and what to read instead", () => {
  const { knowledge } = build({
    articles: {
      ancien: articleSource({
        id: "aaaa1",
        withdrawn: "{ on: 2026-11-02, reason: Plus vrai., replacedBy: neuf }",
      }),
      neuf: articleSource({ id: "aaaa2" }),
    },
  });
  const [withdrawn] = knowledge.withdrawn;
  if (!withdrawn) throw new Error("The article of the test is wrong.");
  expect(writeWithdrawnMarkdown(withdrawn, knowledge.articles[0], "https://exemple.fr")).toBe(
    "# Un titre\n\n> Cet article a été retiré le 2 novembre 2026. Plus vrai.\n\n" +
      "À lire à la place : <https://exemple.fr/articles/neuf.md>\n",
  );
});

test("a call-out is a quote under its title", () => {
  expect(bodyOf('<Encadre type="attention">\n\nUn.\n\n- a\n- b\n\n</Encadre>')).toBe(
    "> **Attention**\n>\n> Un.\n>\n> - a\n> - b",
  );
});

test("tabs and steps follow each other", () => {
  expect(
    bodyOf(
      '<Onglets>\n\n<Onglet titre="R">\n\nx\n\n</Onglet>\n\n</Onglets>\n\n<Etapes>\n\n1. a\n2. b\n\n</Etapes>',
    ),
  ).toBe("**R**\n\nx\n\n1. a\n2. b");
});

test("a decision tree is a list of lists", () => {
  expect(
    bodyOf(
      '<Choix titre="Quoi">\n\n<Question texte="Libre ?">\n\n<Reponse texte="Oui">\n\nBien.\n\n</Reponse>\n\n<Reponse texte="Non">\n\nLisez.\n\n</Reponse>\n\n</Question>\n\n</Choix>',
    ),
  ).toBe("**Quoi**\n\nLibre ?\n\n- **Oui**\n\n  Bien.\n\n- **Non**\n\n  Lisez.");
});

test("links of the site are whole, those of components too; comments are dropped", () => {
  expect(
    bodyOf(
      'Voir [là](/contacts#dpo), <Terme id="dinum">DINUM</Terme>, <Lien href="https://a.fr/" archive="https://b.fr/">a</Lien>.{/* privé */}\n\n<Defi slug="voile" />\n\n<Contact id="dpo" />',
    ),
  ).toBe(
    "Voir [là](https://exemple.fr/contacts#dpo), [DINUM](https://exemple.fr/glossaire#dinum), [a](https://a.fr/) ([copie archivée](https://b.fr/)).\n\n" +
      "[Un défi](https://exemple.fr/defis/voile) : Une phrase.\n\n" +
      "**À qui demander** : [DPO](https://exemple.fr/contacts#dpo). Partout. relire.",
  );
});

test("tables and notes stay as they are", () => {
  expect(bodyOf("| a | b |\n| - | - |\n| 1 | 2 |\n\nUn[^1].\n\n[^1]: Note.")).toBe(
    "| a | b |\n| - | - |\n| 1 | 2 |\n\nUn[^1].\n\n[^1]: Note.",
  );
});
