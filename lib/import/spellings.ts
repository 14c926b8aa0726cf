/** One spelling for each fact of the old sites: themes, expertises, towns, promotions. */
import { foldAccents } from "#lib/text.ts";

const themes = [
  ..."Accompagnement|Cartographie|Citoyenneté|Cohésion sociale|Culture|Démographie|Écologie|Éducation".split(
    "|",
  ),
  ..."Environnement|Finance|Formation|Ingénierie|Ingénierie territoriale|Innovation|Intégration".split(
    "|",
  ),
  ..."Justice|Logement|Numérique public|Protection sociale|Ressources humaines|Santé".split("|"),
  ..."Santé-Environnement|Sécurité|Service public|Social|Sport|Travail".split("|"),
];

const expertises = [
  ..."Accompagnement|Data engineering|Data science|Design|Développement|Direction de l’impact".split(
    "|",
  ),
  ..."Direction de produit|Direction des opérations|Direction technique|Juriste".split("|"),
];

/** Other words for the same profession, folded. */
const sameExpertise: Readonly<Record<string, string>> = {
  devops: "Développement",
  developpeur: "Développement",
  developpeuse: "Développement",
  datascience: "Data science",
  "data scientist": "Data science",
  datascientist: "Data science",
  designer: "Design",
  ux: "Design",
  "ux design": "Design",
  coaching: "Accompagnement",
};

function fold(text: string): string {
  return foldAccents(text).replace(/[’']/g, "'").replace(/\s+/g, " ").trim();
}

function typographic(text: string): string {
  return text.replaceAll("'", "’").replace(/\s+/g, " ").trim();
}

function spell(text: string, known: readonly string[]): string {
  const clean = typographic(text);
  const found = known.find((each) => fold(each) === fold(clean));
  return found ?? clean.charAt(0).toLocaleUpperCase("fr") + clean.slice(1);
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items.filter((item) => item !== ""))];
}

/** « Education », « ecologie » → « Éducation », « Écologie »; each once. */
export function spellThemes(items: readonly string[]): string[] {
  return distinct(items.map((item) => spell(item, themes)));
}

/** « devops », « Direction de l'impact » → « Développement », « Direction de l’impact »; each once. */
export function spellExpertises(items: readonly string[]): string[] {
  const known = (item: string) => {
    const folded = fold(item);
    return Object.hasOwn(sameExpertise, folded) ? (sameExpertise[folded] ?? item) : item;
  };
  return distinct(items.map((item) => spell(known(item), expertises)));
}

const towns: Readonly<Record<string, string>> = {
  evry: "Évry",
  etel: "Étel",
  "saint denis": "Saint-Denis",
  "saint mande": "Saint-Mandé",
};

/** « 92055 La Défense », « Bordeaux (33) | Lyon » → towns without postcodes. */
export function spellTowns(text: string): string[] {
  const parts = text.split(/[|,;/+&]|\s+et\s+/);
  return distinct(
    parts.map((part) => {
      const name = typographic(
        part.replace(/\([^)]*\)?/g, " ").replace(/\b\d[\dAB]\d{0,3}\b/g, " "),
      );
      return Object.hasOwn(towns, fold(name)) ? (towns[fold(name)] ?? name) : name;
    }),
  );
}

/** « promotion 3 - dig » → « Promotion 3 – DIG »; undefined when it names no promotion. */
export function spellPromotion(text: string): string | undefined {
  const [, number, dig] =
    /^\s*(?:promo(?:tion)?|eig)?\s*(\d{1,2})\s*(?:[-–—]?\s*(dig))?\s*$/i.exec(text) ?? [];
  if (number === undefined) return undefined;
  return `Promotion ${Number(number)}${dig === undefined ? "" : " – DIG"}`;
}

/** Promotion of a défi that says only its year: one began each January until 2019, then each September. */
const promotionOfYear: Readonly<Record<string, number>> = {
  2017: 1,
  2018: 2,
  2019: 3,
  2020: 4,
  2021: 5,
};

/** « Janvier 2018 » → « Promotion 2 ». */
export function promotionOfDate(text: string): string | undefined {
  const year = /\b(20\d\d)\b/.exec(text)?.[1];
  const number = year === undefined ? undefined : promotionOfYear[year];
  return number === undefined ? undefined : `Promotion ${number}`;
}

/** Theme of an article, guessed from its tags and title. */
const articleThemes: readonly (readonly [RegExp, string])[] = [
  [/logiciels? libres?|open source|opensource|licence|code source/, "code-ouvert"],
  [/open ?data|donnees?\b/, "donnees"],
  [/accessib|langage clair/, "accessibilite"],
  [/securit/, "securite"],
  [/algorithm|intelligence artificielle|\bia\b/, "algorithmes"],
  [/design|\bux\b|utilisat/, "design"],
  [/juridi|droit|rgpd|cnil/, "droit"],
  [/mentor/, "mentorat"],
  [/perennis|depart\b/, "perennisation"],
  [/presse|communication/, "communication"],
  [/recrut|arrivee|integr/, "arrivee"],
  [/contrat|remunerat/, "contrat"],
  [/feuille de route|evaluation|impact|methode|produit/, "produit"],
  [/technique|develop|infrastructure|outil|hebergement/, "technique"],
  [/programme|accompagnement/, "eig-link"],
];

/** A key of `themes.yaml`, the likeliest that `known` holds; « collectif » when nothing speaks. */
export function guessTheme(text: string, known?: readonly string[]): string {
  const folded = foldAccents(text);
  const isKnown = (key: string) => known === undefined || known.length === 0 || known.includes(key);
  const found = articleThemes.find(([pattern, key]) => pattern.test(folded) && isKnown(key));
  return found?.[1] ?? (isKnown("collectif") ? "collectif" : (known?.[0] ?? "collectif"));
}
