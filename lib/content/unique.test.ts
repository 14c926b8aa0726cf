import { expect, test } from "vitest";
import { articleSource, issuesOf } from "./testing.ts";

test("an article id used twice is placed at the second use", () => {
  expect(
    issuesOf({ articles: { a: articleSource({ title: "A" }), b: articleSource({ title: "B" }) } }),
  ).toEqual([
    "k/articles/b.mdx:2:5  duplicate-id | L’identifiant « aaaaa » sert déjà : k/articles/a.mdx:2. | → Donnez-en un autre au plus récent des deux articles : npm run article:new en propose.",
  ]);
});

test("two titles that differ by case and accents only are the same title, quoted as written", () => {
  expect(
    issuesOf({
      articles: {
        a: articleSource({ title: "Préparer son arrivée" }),
        b: articleSource({ id: "bbbbb", title: "Preparer SON arrivée" }),
      },
    }),
  ).toEqual([
    "k/articles/b.mdx:3:8  duplicate-title | Le titre « Preparer SON arrivée » sert déjà : k/articles/a.mdx:3. | → Précisez l’un des deux titres, ou réunissez les deux articles.",
  ]);
});

test("a page with another mistake is compared all the same", () => {
  expect(
    issuesOf({
      articles: {
        a: articleSource({ title: "A" }),
        b: articleSource({ title: "B", written: "hier" }),
      },
    }).map((issue) => issue.split(" | ")[0]),
  ).toEqual(["k/articles/b.mdx:2:5  duplicate-id", "k/articles/b.mdx:7:10  wrong-value"]);
});

test("ids of reference files are unique, those of the entries with mistakes too", () => {
  const terme = (definition: string) => `- id: dsi\n  term: DSI\n  definition: ${definition}\n`;
  const theme = "- key: donnees\n  title: Données\n  description: Les données.\n";
  const contact = "- id: dpo\n  title: DPO\n  where: Partout.\n  requests: [relire]\n";
  const owner = "- id: eig-link\n  name: EIG Link\n  role: Tout.\n";
  expect(
    issuesOf({
      glossaire: terme("Un.") + terme('""') + terme("Trois."),
      themes: theme + theme,
      contacts: contact + contact,
      equipe: owner + owner,
    }).map((issue) => issue.split(" | ", 2).join(" | ")),
  ).toEqual([
    "k/contacts.yaml:5:7  duplicate-id | L’identifiant « dpo » sert déjà : k/contacts.yaml:1.",
    "k/equipe.yaml:4:7  duplicate-id | L’identifiant « eig-link » sert déjà : k/equipe.yaml:1.",
    "k/glossaire.yaml:4:7  duplicate-id | L’identifiant « dsi » sert déjà : k/glossaire.yaml:1.",
    "k/glossaire.yaml:6:15  empty-value | « élément 2, definition » n’a pas de valeur.",
    "k/glossaire.yaml:7:7  duplicate-id | L’identifiant « dsi » sert déjà : k/glossaire.yaml:1.",
    "k/themes.yaml:4:8  duplicate-id | La clé « donnees » sert déjà : k/themes.yaml:1.",
  ]);
});

test("the same id may name a term and a contact", () => {
  expect(
    issuesOf({
      glossaire: "- id: dpo\n  term: DPO\n  definition: Une personne.\n",
      contacts: "- id: dpo\n  title: DPO\n  where: Partout.\n  requests: [relire]\n",
    }),
  ).toEqual([]);
});
