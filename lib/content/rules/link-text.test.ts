import { expect, test } from "vitest";
import { parseArticle } from "#lib/content/parse-article.ts";
import { articleSource } from "#lib/content/testing.ts";
import { linkText } from "./link-text.ts";

async function rulesOf(body: string, keys = {}): Promise<string[]> {
  const { written } = parseArticle(articleSource(keys, body), "a.mdx");
  if (!written) throw new Error("The source cannot be read.");
  const file = { file: "a.mdx", kind: "article", slug: "a", isDraft: false } as const;
  const issues = await linkText.check(
    { ...file, ...written.prose() },
    { glossaire: [], words: [], names: [] },
  );
  return issues.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

test.each(["ici", "Cliquez ici !", "ce lien", "**ici**", "En savoir plus…"])(
  "« %s » does not say where a link leads",
  async (text) => {
    expect(await rulesOf(`Voir [${text}](/articles/a).`)).toEqual(["12:6 link-text"]);
    expect(await rulesOf(`Voir <Lien href="https://a.fr">${text}</Lien>.`)).toEqual([
      "12:6 link-text",
    ]);
  },
);

test("an address is no text for a link, the name of a site is", async () => {
  expect(await rulesOf("Voir https://www.data.gouv.fr/pages/donnees.")).toEqual([
    "12:6 bare-address",
  ]);
  expect(await rulesOf("Voir [data.gouv.fr](https://www.data.gouv.fr) ou eig@a.fr.")).toEqual([]);
  expect(await rulesOf("", { description: "Voir https://a.fr/b" })).toEqual(["4:19 bare-address"]);
});

test("words among others are right", async () => {
  expect(await rulesOf("[Le guide d’ici](/articles/a) et [lire le code](/articles/b).")).toEqual(
    [],
  );
});
