import { expect, test } from "vitest";
import { parseArticle } from "./parse-article.ts";
import { foldTypography, reliedText } from "./relied-text.ts";
import { articleSource } from "./testing.ts";
import { hashArticle, lastingNames } from "./verifications.ts";
import { hashText } from "./verifications.node.ts";

const names = lastingNames({
  articles: [
    { id: "aaaaa", slug: "a", oldSlugs: [] },
    { id: "bbbbb", slug: "nouveau", oldSlugs: ["ancien"] },
  ],
  defis: [{ slug: "atlas", oldSlugs: ["premier-atlas"] }],
  parcours: [{ slug: "debuts", oldSlugs: [] }],
});

function textOf(
  body: string,
  keys: Readonly<Record<string, string>> = {},
  file = "k/articles/a.mdx",
) {
  const { page, pieces } = parseArticle(articleSource(keys, body), file);
  return page ? reliedText(page, pieces, names) : undefined;
}

const body = `Un **texte** : « voici » un [lien](/articles/ancien#titre), l’un des deux.

## Titre

- un
- deux

\`\`\`python
print('a')
\`\`\`

<Encadre type="info" titre="Note : lire">

Voir <Defi slug="premier-atlas" /> et [ici](#titre).

</Encadre>
`;

const sameReading: readonly (readonly [what: string, body: string])[] = [
  ["Windows line ends", body.replaceAll("\n", "\r\n")],
  ["spaces at the end of lines", body.replaceAll("un\n", "un \n")],
  [
    "no-break spaces",
    body.replace(" : «", "\u00A0: «\u00A0").replace("« voici »", "«voici\u202F»"),
  ],
  ["the other apostrophe", body.replace("l’un", "l'un")],
  ["straight quotes", body.replace("« voici »", '"voici"')],
  ["another sign for lists and bold", body.replaceAll("- ", "* ").replaceAll("**", "__")],
  ["a line cut elsewhere", body.replace("un [lien]", "un\n[lien]")],
  ["a comment for authors", body.replace("## Titre", "{/* à voir */}\n\n## Titre")],
  ["a link after its article moved", body.replace("/articles/ancien#", "/articles/nouveau#")],
  ["a link after its heading moved", body.replace("ancien#titre", "ancien#titre-neuf")],
  ["a défi after it was renamed", body.replace('slug="premier-atlas"', 'slug="atlas"')],
];

test.each(sameReading)("%s leave what readers rely on as it is", (_, changed) => {
  expect(changed).not.toBe(body);
  expect(textOf(changed)).toBe(textOf(body));
});

const otherReading: readonly (readonly [what: string, body: string])[] = [
  ["a word", body.replace("deux.", "trois.")],
  ["a heading", body.replace("## Titre", "## Un titre")],
  ["an accent", body.replace("voici", "voicì")],
  ["an item", body.replace("- deux\n", "")],
  ["a quote in code", body.replace("'a'", "’a’")],
  ["the language of code", body.replace("python", "r")],
  ["a link to another article", body.replace("/articles/ancien", "/articles/a")],
  ["a link elsewhere", body.replace("/articles/ancien#titre", "https://exemple.fr/")],
  ["the kind of a note", body.replace('type="info"', 'type="attention"')],
  ["the title of a note", body.replace("Note : lire", "Note : relire")],
  ["bold taken out", body.replaceAll("**", "")],
];

test.each(otherReading)("%s changes what readers rely on", (_, changed) => {
  expect(changed).not.toBe(body);
  expect(textOf(changed)).not.toBe(textOf(body));
});

test("title, answer, sources and défis count; what sorts and finds the article does not", () => {
  const counting = {
    title: "Un autre",
    description: "Une autre réponse.",
    sources: "[{ title: DINUM, url: 'https://exemple.fr/' }]",
    defis: "[atlas]",
  };
  for (const [key, value] of Object.entries(counting)) {
    expect(textOf(body, { [key]: value })).not.toBe(textOf(body));
  }
  const sorting = {
    owner: "promotion-7",
    theme: "droit",
    questions: "[une, deux, trois]",
    keywords: "[mot]",
    related: "[nouveau]",
    moments: "[depart]",
    reviewInMonths: "3",
    verified: "2026-11-20",
    oldSlugs: "[avant]",
  };
  for (const [key, value] of Object.entries(sorting)) {
    expect(textOf(body, { [key]: value })).toBe(textOf(body));
  }
  expect(textOf(body, {}, "k/articles/b.mdx")).toBe(textOf(body));
});

test("spaces inside numbers and around words stay", () => {
  expect(foldTypography("10\u202F000 ou 10 000 : oui\u00A0!")).toBe("10 000 ou 10 000: oui!");
  expect(foldTypography("un deux")).not.toBe(foldTypography("undeux"));
});

test("the fingerprint of a text is the same for ever: every mark in every base hangs on it", () => {
  const parsed = parseArticle(articleSource({}, body), "k/articles/a.mdx");
  expect(hashArticle(parsed, names, hashText)).toBe("5eb16ce1a3643e1d8aa2c19d31199847");
});
