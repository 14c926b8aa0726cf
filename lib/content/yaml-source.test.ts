import { expect, test } from "vitest";
import { z } from "zod";
import type { ContentIssue } from "./issues.ts";
import { ArticleFrontMatter } from "./schema/article.ts";
import { DefiFrontMatter } from "./schema/defi.ts";
import { Terme } from "./schema/reference.ts";
import { readYaml } from "./yaml-source.ts";

const rightArticle = `id: a1b2c
title: Un titre
description: Une réponse.
theme: donnees
questions:
  - une question ?
  - une autre
written: 2026-11-01
owner: eig-link
reviewInMonths: 12
`;

/** « line:column rule | fact | fix », the way an author reads it. */
function say({ line, column, rule, fact, fix }: ContentIssue): string {
  return `${line}:${column} ${rule} | ${fact} | ${fix}`;
}

/** Mistakes of front matter that stands from line 2 of its file. */
function mistakes(text: string, schema: z.ZodType = ArticleFrontMatter): string[] {
  return readYaml({ text, file: "a.mdx", linesBefore: 1 }, schema).issues.map(say);
}

/** Mistakes of a right article to which one line is added: that line is the 12th of the file. */
function mistakesOf(line: string): string[] {
  return mistakes(rightArticle + line);
}

/** Mistakes of a right article of which one key is written otherwise. */
function mistakesWith(key: string, line: string): string[] {
  return mistakes(rightArticle.replace(new RegExp(`^${key}:.*$`, "m"), line));
}

test("a right front matter gives its values, and lists left out are empty", () => {
  const { value, issues } = readYaml(
    { text: rightArticle, file: "a.mdx", linesBefore: 1 },
    ArticleFrontMatter,
  );
  expect(issues).toEqual([]);
  expect(value).toEqual({
    id: "a1b2c",
    title: "Un titre",
    description: "Une réponse.",
    theme: "donnees",
    questions: ["une question ?", "une autre"],
    written: "2026-11-01",
    owner: "eig-link",
    reviewInMonths: 12,
    moments: [],
    roles: [],
    keywords: [],
    defis: [],
    related: [],
    answers: [],
    sources: [],
    oldSlugs: [],
    oldAnchors: {},
    draft: false,
  });
});

test("every missing key is reported, with what it expects", () => {
  expect(mistakes("id: a1b2c\ntitle: Un titre\n")).toEqual([
    "2:1 missing-key | La clé « description » manque. | Ajoutez-la ; elle attend un texte.",
    "2:1 missing-key | La clé « theme » manque. | Ajoutez-la ; elle attend un texte.",
    "2:1 missing-key | La clé « questions » manque. | Ajoutez-la ; elle attend une liste (une ligne « - … » par élément).",
    "2:1 missing-key | La clé « written » manque. | Ajoutez-la ; elle attend un texte.",
    "2:1 missing-key | La clé « owner » manque. | Ajoutez-la ; elle attend un texte.",
    "2:1 missing-key | La clé « reviewInMonths » manque. | Ajoutez-la ; elle attend un nombre.",
  ]);
});

test("a key missing in an element of a list is placed at that element", () => {
  expect(mistakesOf("sources:\n  - title: Un guide\n")).toEqual([
    "13:5 missing-key | La clé « sources, élément 1, url » manque. | Ajoutez-la ; elle attend un texte.",
  ]);
});

test("an unknown key is placed at the key, with the nearest one", () => {
  expect(mistakesOf("keyword: [a]\n")).toEqual([
    "12:1 unknown-key | La clé « keyword » n’existe pas. | Écrivez « keywords », ou retirez cette ligne.",
  ]);
});

test("a key that looks like no other gets the list of those that exist", () => {
  expect(mistakes("id: dinum\nterm: DINUM\ndefinition: Direction.\nauteur: x\n", Terme)).toEqual([
    "5:1 unknown-key | La clé « auteur » n’existe pas. | Retirez cette ligne ; les clés possibles sont : id, term, expansion, definition, oldNames, synonyms, english, article, url.",
  ]);
});

test("an unknown key of a nested group is compared with the keys of that group", () => {
  expect(
    mistakesOf("sources:\n  - title: Un guide\n    urll: https://a.fr\n    url: https://a.fr\n"),
  ).toEqual([
    "14:5 unknown-key | La clé « urll » n’existe pas. | Écrivez « url », ou retirez cette ligne.",
  ]);
});

test("a key without a value is told apart from a missing key", () => {
  const fix = "Écrivez la valeur, ou retirez cette ligne si la clé est facultative.";
  expect(mistakesOf("verified:\n")).toEqual([
    `12:10 empty-value | « verified » n’a pas de valeur. | ${fix}`,
  ]);
  expect(mistakesWith("title", 'title: "  "')).toEqual([
    `3:8 empty-value | « title » n’a pas de valeur. | ${fix}`,
  ]);
});

test("a day that does not exist is refused, the 29th of February in leap years only", () => {
  expect(mistakesWith("written", "written: 2026-02-29")).toEqual([
    "9:10 wrong-value | « written » n’existe pas dans le calendrier. | Vérifiez le jour et le mois.",
  ]);
  expect(mistakesWith("written", "written: 2024-02-29")).toEqual([]);
});

test("a date in the French order is refused once, with the right form computed", () => {
  expect(mistakesWith("written", "written: 5/11/2026")).toEqual([
    "9:10 wrong-value | « written » doit être une date de la forme 2026-11-22. | Écrivez 2026-11-05.",
  ]);
  expect(mistakesWith("written", "written: 2026-1-5")).toEqual([
    "9:10 wrong-value | « written » doit être une date de la forme 2026-11-22. | Écrivez 2026-01-05.",
  ]);
});

test("a year alone or words are no date", () => {
  const told =
    "doit être une date de la forme 2026-11-22. | Écrivez l’année, le mois et le jour : 2026-11-22.";
  expect(mistakesWith("written", "written: 2026")).toEqual([
    `9:10 wrong-value | « written » ${told}`,
  ]);
  expect(mistakesWith("written", "written: hier")).toEqual([
    `9:10 wrong-value | « written » ${told}`,
  ]);
});

test("an accent or a capital in a slug is refused, with the right slug computed", () => {
  expect(mistakesOf("defis: [Santé animale]\n")).toEqual([
    "12:9 wrong-value | « defis, élément 1 » doit s’écrire en minuscules sans accent, mots joints par « - ». | Écrivez « sante-animale ».",
  ]);
});

test("a former anchor is a slug on both sides", () => {
  const told =
    "doit s’écrire en minuscules sans accent, mots joints par « - ». | Écrivez « prepare ».";
  expect(mistakesOf("oldAnchors:\n  Préparé: preparer\n")).toEqual([
    `13:3 wrong-key | La clé « Préparé » ${told}`,
  ]);
  expect(mistakesOf("oldAnchors:\n  preparer: Préparé\n")).toEqual([
    `13:13 wrong-value | « oldAnchors, preparer » ${told}`,
  ]);
});

test("an unknown value is answered with the nearest and the whole list", () => {
  expect(mistakesOf("roles:\n  - desing\n")).toEqual([
    "13:5 unknown-value | « desing » n’est pas une valeur de « roles, élément 1 ». | Écrivez « design ». Valeurs possibles : developpement, data, design, produit, mentor.",
  ]);
});

test("a single value where a list is expected gets its brackets", () => {
  expect(mistakesOf("keywords: tests\n")).toEqual([
    "12:11 wrong-type | « keywords » attend une liste (une ligne « - … » par élément). | Écrivez [tests].",
  ]);
});

test("a list where a text is expected asks for quotes", () => {
  expect(mistakesWith("title", "title: [Brouillon] Un titre".replace(" Un titre", ""))).toEqual([
    "3:8 wrong-type | « title » attend un texte. | Mettez toute la valeur entre guillemets doubles.",
  ]);
});

test("a question with a colon is a group of keys for YAML, and gets quotes", () => {
  expect(mistakes(rightArticle.replace("- une autre", "- le RGPD : quoi faire"))).toEqual([
    "8:5 wrong-type | « questions, élément 2 » attend un texte. | Mettez toute la valeur entre guillemets doubles.",
  ]);
});

test("an id made of digits only asks for quotes", () => {
  expect(mistakesWith("id", "id: 12345")).toEqual([
    "2:5 wrong-type | « id » attend un texte. | Mettez toute la valeur entre guillemets doubles.",
  ]);
  expect(mistakesWith("id", "id: abc")).toEqual([
    "2:5 wrong-value | « id » doit compter exactement 5 lettres minuscules ou chiffres. | Corrigez la valeur.",
  ]);
});

test("a number of months is a whole number from 1 to 36", () => {
  expect(mistakesWith("reviewInMonths", 'reviewInMonths: "12"')).toEqual([
    "11:17 wrong-type | « reviewInMonths » attend un nombre. | Écrivez 12, sans guillemets.",
  ]);
  expect(mistakesWith("reviewInMonths", "reviewInMonths: un an")).toEqual([
    "11:17 wrong-type | « reviewInMonths » attend un nombre. | Écrivez un nombre.",
  ]);
  expect(mistakesWith("reviewInMonths", "reviewInMonths: 1.5")).toEqual([
    "11:17 wrong-type | « reviewInMonths » attend un nombre entier. | Écrivez 2, sans guillemets.",
  ]);
  expect(mistakesWith("reviewInMonths", "reviewInMonths: 48")).toEqual([
    "11:17 wrong-value | « reviewInMonths » doit être de 36 mois au plus. | Écrivez 36 ou moins.",
  ]);
  expect(mistakesWith("reviewInMonths", "reviewInMonths: 0")).toEqual([
    "11:17 wrong-value | « reviewInMonths » doit être d’au moins 1 mois. | Écrivez 1 ou plus.",
  ]);
});

test("a description of 320 characters passes, one more is counted", () => {
  expect(mistakesWith("description", `description: ${"a".repeat(320)}`)).toEqual([]);
  expect(mistakesWith("description", `description: ${"a".repeat(321)}`)).toEqual([
    "4:14 wrong-value | « description » dépasse 320 caractères. | Retirez au moins 1 caractère.",
  ]);
});

test("two questions at least", () => {
  expect(mistakes(rightArticle.replace("  - une autre\n", ""))).toEqual([
    "7:3 wrong-value | « questions » doit compter au moins deux questions. | Ajoutez une ligne « - … ».",
  ]);
});

test("« oui » is no boolean", () => {
  expect(mistakesOf("draft: oui\n")).toEqual([
    "12:8 wrong-type | « draft » attend true ou false. | Écrivez true, ou retirez cette ligne.",
  ]);
});

test("an outside address is complete and of the web", () => {
  const fact =
    "« sources, élément 1, url » doit être une adresse complète qui commence par https://.";
  const source = (url: string) => `sources:\n  - title: Un guide\n    url: ${url}\n`;
  expect(mistakesOf(source("www.cnil.fr"))).toEqual([
    `14:10 wrong-value | ${fact} | Écrivez https://www.cnil.fr.`,
  ]);
  expect(mistakesOf(source("javascript:alert(1)"))).toEqual([
    `14:10 wrong-value | ${fact} | Copiez l’adresse entière depuis la barre du navigateur.`,
  ]);
});

test("a défi has its own forms of promotion and video", () => {
  const text = `title: Un défi
description: Une phrase.
administration: Ministère
promotion: promo 4
themes: [Mer]
expertises: []
videos: [https://www.dailymotion.com/video/x6y04qm]
`;
  expect(mistakes(text, DefiFrontMatter)).toEqual([
    "5:12 wrong-value | « promotion » doit s’écrire « Promotion 4 » ou « Promotion 3 – DIG ». | Corrigez la valeur.",
    "7:13 wrong-value | « expertises » doit compter au moins une expertise. | Ajoutez une ligne « - … ».",
    "8:10 wrong-value | « videos, élément 1 » n’est pas un identifiant Dailymotion. | Corrigez la valeur.",
  ]);
});

test("an empty front matter is reported once", () => {
  expect(mistakes("")).toEqual([
    "2:1 empty | Il n’y a aucune clé à lire ici. | Écrivez une clé par ligne, de la forme « clé: valeur ».",
  ]);
});

test("text where keys are expected is told what keys look like", () => {
  expect(mistakes("Bonjour")).toEqual([
    "2:1 wrong-type | Ceci n’est pas un groupe de clés. | Écrivez une clé par ligne, de la forme « clé: valeur ».",
  ]);
});

test("a reference file without entries says how to write none", () => {
  const { issues } = readYaml({ text: "# rien\n", file: "t.yaml", linesBefore: 0 }, z.array(Terme));
  expect(issues.map(say)).toEqual([
    "1:1 empty | Il n’y a aucune clé à lire ici. | Écrivez une entrée « - … » par élément, ou [] s’il n’y en a aucun.",
  ]);
});

test("a colon in a title asks for quotes, where the text begins", () => {
  expect(mistakesWith("title", "title: RGPD : que faire")).toEqual([
    "3:8 yaml | Ce texte contient « : » suivi d’une espace, ce que YAML lit comme une nouvelle clé. | Mettez toute la valeur entre guillemets doubles.",
  ]);
});

test("a tab as indent is placed at the tab", () => {
  expect(mistakesOf("keywords:\n\t- a\n")).toEqual([
    "13:1 yaml | Une tabulation sert de retrait, ce que YAML refuse. | Remplacez la tabulation par deux espaces.",
  ]);
});

test("a duplicate key is placed at the second one", () => {
  expect(mistakesOf("title: Un autre\n")).toEqual([
    "12:1 yaml | Cette clé est écrite deux fois. | Gardez une seule des deux lignes.",
  ]);
});

test.each(['title: "Un titre', "title: 'Un titre"])(
  "a quote left open is placed where it opens, not at the end of the file (%s)",
  (line) => {
    expect(mistakesWith("title", line)).toEqual([
      `3:8 yaml | Ce guillemet n’est pas refermé sur sa ligne. | Ajoutez ${line[7] ?? ""} à la fin de la valeur.`,
    ]);
  },
);

test("a quote left open is found even when a later quote closes it", () => {
  expect(mistakesWith("title", 'title: "Un titre').length).toBe(1);
  expect(
    mistakes(
      rightArticle
        .replace("title: Un titre", 'title: "Un titre')
        .replace("theme: donnees", 'theme: "donnees"'),
    ),
  ).toEqual([
    '3:8 yaml | Ce guillemet n’est pas refermé sur sa ligne. | Ajoutez " à la fin de la valeur.',
  ]);
});

test("quotes inside quotes are placed where the text goes on", () => {
  const told =
    "Du texte suit un guillemet qui a déjà refermé la valeur. | Entourez toute la valeur de guillemets doubles et, à l’intérieur, citez avec « … » et ’.";
  expect(mistakesWith("title", 'title: "Le mot "libre" en clair"')).toEqual([
    `3:17 yaml | ${told}`,
  ]);
  expect(mistakesWith("title", "title: 'l'administration'")).toEqual([`3:11 yaml | ${told}`]);
});

test("no space after the colon, or a no-break space, is told apart", () => {
  expect(mistakesWith("title", "title:Un titre")).toEqual([
    "3:1 yaml | Cette ligne n’a pas la forme « clé: valeur ». | Mettez une espace après les deux-points : « title: … ».",
  ]);
  expect(mistakesWith("title", "title:\u00A0Un titre")).toEqual([
    "3:1 yaml | Cette ligne n’a pas la forme « clé: valeur ». | Remplacez l’espace insécable qui suit « : » par une espace ordinaire.",
  ]);
});

test.each(["@eig", "`code`", "%", "*gras*", "&co", "!important"])(
  "a value that begins with a sign of YAML asks for quotes (%s)",
  (value) => {
    expect(mistakesWith("title", `title: ${value} et la suite`)).toEqual([
      `3:8 yaml | Une valeur ne peut pas commencer par « ${value[0] ?? ""} ». | Mettez toute la valeur entre guillemets doubles.`,
    ]);
  },
);

test("a bracket left open is placed where it opens", () => {
  expect(mistakesWith("theme", "theme: [donnees, code")).toEqual([
    "5:8 yaml | Ce « [ » n’est jamais refermé. | Ajoutez « ] » à la fin, ou mettez la valeur entre guillemets doubles.",
  ]);
});

test("a key too far to the right is placed on its own line", () => {
  expect(mistakes("id: a1b2c\n  title: Un titre\n")).toEqual([
    "3:3 yaml | Cette ligne est plus en retrait que la clé du dessus. | Alignez-la sur la clé du dessus.",
  ]);
});

test("a list that begins on the line of its key goes to the next line", () => {
  expect(mistakesOf("keywords: - a\n")).toEqual([
    "12:11 yaml | Une liste commence sur la ligne de sa clé. | Passez à la ligne avant « - », avec deux espaces de retrait.",
  ]);
});

test("text on the line of « | » goes to the next line", () => {
  expect(mistakesWith("description", "description: | Une réponse.")).toEqual([
    "4:16 yaml | Du texte suit « | » ou « > » sur la même ligne. | Passez à la ligne avant ce texte, avec deux espaces de retrait.",
  ]);
});

test("two independent mistakes of YAML are both reported", () => {
  expect(mistakes("title: a : b\nid: x\nid: y\n").map((issue) => issue.slice(0, 9))).toEqual([
    "2:8 yaml ",
    "4:1 yaml ",
  ]);
});

test("aliases that multiply are refused before they are read", () => {
  expect(mistakes("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n").length).toBeGreaterThan(0);
});

test("comments and folded texts are plain YAML", () => {
  expect(
    mistakesWith(
      "description",
      "description: >\n  Une réponse\n  sur deux lignes.\n# une remarque",
    ),
  ).toEqual([]);
});
