/** Takes a stem to the root it shares with its family: « anonymisation », « anonymiser », « anonyme » → `anonym`. */

/**
 * Endings that build words on words, longest first; a root keeps at least five letters: shorter ones gather strangers
 * (« partager », « partenaire »), but for `-ation` and `-ateur`, which are always built on a verb (« animer », « migrer »).
 */
const endings =
  `abilisation ibilisation alisation ualisation ification ifiabilit isation iquement issement isateu atrice iteuse
abilis ibilis ualis ualit ialit icien ariat
abilit ibilit ivit icit alit osit ication ation ition iation isateu ificateu icateu ateu iteu iseu
isation ifier ification ifi isme ist abl ibl uel iel el al iv ativ itiv ement ment ant ent anc enc ant aire air
oire oir atoir ic iqu age ag ure ur eu ion it is iss i ien en er aie ee es at`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

const MIN_ROOT = 5;
const MIN_VERB_ROOT = 4;
const verbalEndings: ReadonlySet<string> = new Set(["ation", "ateu"]);

/** « inspecteur » and « inspection » keep the consonant of « inspecter ». */
const consonantEndings: readonly (readonly [RegExp, string])[] = [
  [/t(?:ion|eu)$/, "t"],
  [/s(?:ion|eu)$/, "s"],
];

function stripEnding(word: string): string {
  const ending = endings.find(
    (one) =>
      word.endsWith(one) &&
      word.length - one.length >= (verbalEndings.has(one) ? MIN_VERB_ROOT : MIN_ROOT),
  );
  const isLong = ending !== undefined && ending.length > 3;
  const kept = consonantEndings.find(([pattern]) => !isLong && pattern.test(word));
  if (kept !== undefined && word.length > MIN_ROOT + 2) return word.replace(kept[0], kept[1]);
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

/** Stems that would fall into a family that is not theirs. */
const irregularRoots: ReadonlyMap<string, string> = new Map([
  ["accessibilit", "accessibl"],
  ["accessibl", "accessibl"],
  ["accessoir", "accessoir"],
  ["affection", "affection"],
  ["attention", "attention"],
  ["attentat", "attentat"],
  ["cassation", "cassation"],
  ["cessation", "cess"],
  ["chantag", "chantag"],
  ["collection", "collection"],
  ["conversation", "conversation"],
  ["courri", "courri"],
  ["courriel", "courriel"],
  ["departement", "departement"],
  ["direct", "direct"],
  ["direction", "dirig"],
  ["directeu", "dirig"],
  ["directorial", "dirig"],
  ["departemental", "departement"],
  ["filiation", "filiation"],
  ["fondation", "fondation"],
  ["informel", "informel"],
  ["journal", "journal"],
  ["journalisation", "journalisation"],
  ["journalist", "journalist"],
  ["logiciel", "logiciel"],
  ["mediation", "mediation"],
  ["mediateu", "mediation"],
  ["objection", "objection"],
  ["organic", "organic"],
  ["organism", "organism"],
  ["organist", "organist"],
  ["partiel", "partiel"],
  ["passation", "passation"],
  ["publication", "publi"],
  ["publicit", "publicit"],
  ["publicitair", "publicit"],
  ["secretair", "secretair"],
  ["secretariat", "secretair"],
  ["universit", "universit"],
  ["personnel", "personnel"],
  ["personnalis", "personnalis"],
  ["application", "applic"],
  ["communaut", "communaut"],
  ["communic", "communic"],
  ["communicabl", "communic"],
  ["communicant", "communic"],
  ["communication", "communic"],
  ["communiquent", "communic"],
  ["specialist", "specialis"],
  ["generation", "generer"],
  ["generateu", "generer"],
]);

/** Verb endings that stemming leaves: « proposent », « utilisant », « restera » are the same word as « propos- », « utilis- », « rest- ». */
const verbEndings: ReadonlySet<string> = new Set(
  "ent ant ait aient era eront erait eraient erons erez ons i it".split(" "),
);

/** Whether two stems of a family are one word in two forms, and no other word built on it. */
export function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && verbEndings.has(long.slice(short.length));
}

/** Gives the root of a stem; two passes, since French piles endings up (« constitu-tion-nel »). */
export function familyRoot(stem: string): string {
  const irregular = irregularRoots.get(stem);
  if (irregular !== undefined) return irregular;
  if (!/^[a-z]+$/.test(stem)) return stem;
  // Stemming writes « activ- » with an f.
  const word = stem.replace(/(?<=...)f$/, "v");
  if (word.length <= MIN_ROOT) return tidyRoot(word);
  const root = stripEnding(stripEnding(word));
  return tidyRoot(root.replace(/(?<=...)(.)\1$/, "$1").replace(/[iy]$/, ""));
}

/** Spelling that changes with what follows: « naviguer » and « navigation », « fiable » and « fiabilité », « évoluer » and « évolution ». */
function tidyRoot(root: string): string {
  return root
    .replace(/(?<=...)qu$/, "c")
    .replace(/(?<=...)gu$/, "g")
    .replace(/(?<=..)bil$/, "bl")
    .replace(/(?<=...)ut$/, "u");
}
