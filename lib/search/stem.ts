/** Takes a folded French word to a light stem: number, gender and the plain verb endings fall, meaning stays. */
import { infinitiveOf } from "./verb-forms.ts";

/** Words whose regular stem would be wrong, or would meet another word. Plurals go through their singular. */
const irregularStems: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "c++": "cpp",
    "c#": "csharp",
    "f#": "fsharp",
    ".net": "dotnet",
    "r&d": "rd",
    "q&r": "faq",
    "aujourd'hui": "aujourdhui",
    acces: "acces",
    access: "acces",
    ainee: "aine",
    animaux: "animal",
    annees: "annee",
    annee: "annee",
    anglais: "anglai",
    avis: "avis",
    baux: "bail",
    beaux: "beau",
    belle: "beau",
    belles: "beau",
    bureautique: "bureautiqu",
    bois: "bois",
    bus: "bus",
    campus: "campus",
    consensus: "consensus",
    corpus: "corpus",
    cursus: "cursus",
    clef: "cle",
    clefs: "cle",
    conge: "conge",
    conges: "conge",
    corps: "corps",
    cours: "cours",
    decret: "decret",
    deces: "deces",
    delai: "delai",
    delais: "delai",
    departement: "departement",
    departements: "departement",
    departementale: "departemental",
    devis: "devis",
    donnee: "donnee",
    donnees: "donnee",
    duree: "duree",
    durees: "duree",
    equipe: "equip",
    equipement: "equipement",
    equipements: "equipement",
    etranger: "etranger",
    etrangers: "etranger",
    etrangere: "etranger",
    etrangeres: "etranger",
    evenement: "evenement",
    evenements: "evenement",
    evenementiel: "evenement",
    fois: "fois",
    frais: "frais",
    idee: "idee",
    idees: "idee",
    journaux: "journal",
    matrice: "matric",
    matrices: "matric",
    mois: "mois",
    moyen: "moyen",
    moyens: "moyen",
    notice: "notic",
    notices: "notic",
    nouveau: "nouveau",
    nouveaux: "nouveau",
    nouvel: "nouveau",
    nouvelle: "nouveau",
    nouvelles: "nouveau",
    parcours: "parcours",
    passager: "passager",
    passagers: "passager",
    pays: "pays",
    plus: "plus",
    prix: "prix",
    process: "process",
    processus: "process",
    proces: "proces",
    refus: "refus",
    repas: "repas",
    retraite: "retraite",
    retraitee: "retraite",
    recours: "recours",
    sens: "sens",
    service: "servic",
    succes: "succes",
    temps: "temps",
    tiers: "tiers",
    travaux: "travail",
    usager: "usager",
    usagers: "usager",
    usagere: "usager",
    usageres: "usager",
    versus: "versus",
    vieille: "vieux",
    virus: "virus",
    vieux: "vieux",
    vitraux: "vitrail",
    yeux: "oeil",
    yaourts: "yaourt",
  }),
);

/** A stem shorter than this says nothing any more. */
const MIN_STEM = 3;

/** One rule: ending, what replaces it, and how many letters must be left before it. */
type Rule = readonly [ending: string, replacement: string, minBefore: number];

const pluralRules: readonly Rule[] = [
  ["eaux", "eau", 1],
  ["aux", "al", 2],
  ["oux", "ou", 2],
  ["eux", "eu", 1],
  ["ss", "ss", 1],
  ["us", "u", 2],
  ["s", "", 3],
];

/** Feminine and agent forms: « acheteuse », « directrice », « usagère », « heureuse » meet their masculine. */
const genderRules: readonly Rule[] = [
  ["trice", "teu", 2],
  ["euse", "eu", 3],
  ["eure", "eu", 3],
  ["eur", "eu", 3],
  ["ienne", "ien", 1],
  ["aise", "ai", 3],
  ["ais", "ai", 4],
  ["iere", "i", 2],
  ["ier", "i", 3],
];

/** Verb endings that folding leaves readable, and the noun of the action in -ement. */
const verbRules: readonly Rule[] = [
  ["issement", "i", 4],
  ["ement", "", 4],
  ["ee", "", 4],
  ["er", "", 3],
  ["ez", "", 3],
  ["ir", "i", 4],
  ["e", "", 3],
];

function applyFirst(word: string, rules: readonly Rule[]): string {
  for (const [ending, replacement, minBefore] of rules) {
    if (word.endsWith(ending) && word.length - ending.length >= minBefore) {
      return word.slice(0, word.length - ending.length) + replacement;
    }
  }
  return word;
}

function tidyEnd(stem: string): string {
  const last = stem.at(-1);
  if (
    stem.length > 4 &&
    last === stem.at(-2) &&
    last !== "e" &&
    last !== undefined &&
    /[a-z]/.test(last)
  ) {
    return stem.slice(0, -1);
  }
  if (stem.length >= 5 && last === "v") return `${stem.slice(0, -1)}f`;
  if (stem.endsWith("iqu")) return `${stem.slice(0, -3)}ic`;
  if (/[aou]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  return stem;
}

/** Gives the stem of a folded word; words of three letters, with digits or in another script stay whole. */
export function stem(word: string): string {
  const irregular = irregularStems.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= MIN_STEM || !/^[a-z]+$/.test(word)) return word;
  const infinitive = infinitiveOf(word);
  if (infinitive !== undefined) return stem(infinitive);
  const singular = applyFirst(word, pluralRules);
  const irregularSingular = irregularStems.get(singular);
  if (irregularSingular !== undefined) return irregularSingular;
  const masculine = applyFirst(singular, genderRules);
  if (masculine !== singular) return tidyEnd(masculine);
  const plain = applyFirst(singular, verbRules);
  // « code » must not meet the acronym COD: three-letter stems keep their last vowel, whatever was stripped.
  if (plain.length === MIN_STEM && plain !== singular) return `${plain}e`;
  return tidyEnd(plain);
}
