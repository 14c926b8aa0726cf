/** Takes a stem to the root it shares with its family: « anonymisation », « anonymiser », « anonyme » → `anonym`. */

/** Endings that build words on words, longest first; a root keeps at least five letters: shorter ones gather strangers (« partager », « partenaire »). */
const endings =
  `abilisation ibilisation alisation ification ifiabilit isation iquement issement isateu atrice iteuse
abilit ibilit ivit icit alit osit ication ation ition ution iation isateu ificateu icateu ateu iteu teu iseu
isation ifier ification ifi isme ist abl ibl uel iel el al if atif itif ement ment ant ent anc enc ant aire air
oire oir atoir ic iqu age ag ure ur eu ion sion tion it is iss i ien en er aie ee es at`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

const MIN_ROOT = 5;

function stripEnding(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= MIN_ROOT);
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

/** Stems that would fall into a family that is not theirs. */
const irregularRoots: ReadonlyMap<string, string> = new Map([
  ["accessoir", "accessoir"],
  ["chantag", "chantag"],
  ["courri", "courri"],
  ["courriel", "courriel"],
  ["departement", "departement"],
  ["departemental", "departement"],
  ["informel", "informel"],
  ["journal", "journal"],
  ["journalisation", "journalisation"],
  ["journalist", "journalist"],
  ["logiciel", "logiciel"],
  ["mediation", "mediation"],
  ["mediateu", "mediation"],
  ["organic", "organic"],
  ["organism", "organism"],
  ["organist", "organist"],
  ["partiel", "partiel"],
  ["publication", "publi"],
  ["publicit", "publicit"],
  ["publicitair", "publicit"],
  ["universit", "universit"],
  ["personnel", "personnel"],
  ["personnalis", "personnalis"],
  ["application", "applic"],
  ["communaut", "communaut"],
  ["communication", "communic"],
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
  if (stem.length <= MIN_ROOT || !/^[a-z]+$/.test(stem)) return stem;
  const root = stripEnding(stripEnding(stem)).replace(/(.)\1$/, "$1");
  return root.replace(/qu$/, "c").replace(/[iy]$/, "");
}
