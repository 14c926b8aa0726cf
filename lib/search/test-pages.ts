/** Small pages for the tests of the search. */
import type { SearchSource } from "./schema.ts";

/** A page with sensible empty values; `sections` as [heading, text] pairs. */
export function testPage(
  id: string,
  title: string,
  sections: readonly (readonly [heading: string, text: string])[] = [],
  more: Partial<SearchSource> = {},
): SearchSource {
  return {
    kind: "article",
    id,
    url: `/articles/${id}`,
    title,
    description: "",
    questions: [],
    keywords: [],
    label: "",
    trust: "verified",
    facets: {},
    sections: sections.map(([heading, text]) => ({
      heading,
      anchor: heading.toLowerCase().replace(/\W+/g, "-"),
      text,
      code: "",
    })),
    ...more,
  };
}

/** A small base on several subjects. */
export const testPages: readonly SearchSource[] = [
  testPage("ouvrir-son-code", "Comment ouvrir le code source de mon défi ?", [
    ["", "Publiez le code dans un dépôt public. Choisissez une licence libre."],
    ["Choisir une forge", "Le compte d’organisation de votre administration convient."],
  ]),
  testPage("teletravail", "Organiser le télétravail", [
    ["", "L’agent adresse une demande à sa hiérarchie. Trois jours au plus."],
    ["Le matériel", "Un ordinateur portable est fourni."],
  ]),
  testPage("donnees-personnelles", "Protéger les données personnelles", [
    ["", "Le délégué à la protection des données (DPO) conseille l’équipe."],
    ["Anonymiser", "L’anonymisation rend impossible toute identification."],
  ]),
  testPage("archives", "Verser ses dossiers aux archives", [
    ["", "Tout document public est une archive."],
  ]),
  testPage("dinum", "Les missions de la DINUM", [
    ["", "La direction interministérielle du numérique (DINUM) conseille le Gouvernement."],
  ]),
  testPage("basegun", "Basegun", [], {
    kind: "defi",
    url: "/defis/basegun",
    description: "Reconnaître une arme à partir d’une photo.",
    facets: { promotion: ["5"] },
  }),
];
