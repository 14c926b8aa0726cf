/** Takes a stem to the root it shares with its family: « anonymisation », « anonymiser », « anonyme » → `anonym`. */

/** Endings that build words on words, longest first; a root keeps at least four letters. */
const endings = `abilisation ibilisation alisation ification ifiabilit isation iquement issement isateu atrice iteuse
abilit ibilit ivit icit alit osit ication ation ition ution iation isateu ificateu icateu ateu iteu teu iseu
isation ifier ification ifi isme ist abl ibl uel iel el al if atif itif ement ment ant ent anc enc ant aire air
oire oir atoir ic iqu age ag ure ur eu ion sion tion it is iss i ien en er aie ee es at`
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

const MIN_ROOT = 4;

function stripEnding(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= MIN_ROOT);
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

/** Gives the root of a stem; two passes, since French piles endings up (« constitu-tion-nel »). */
export function familyRoot(stem: string): string {
  if (stem.length <= MIN_ROOT || !/^[a-z]+$/.test(stem)) return stem;
  const root = stripEnding(stripEnding(stem)).replace(/(.)\1$/, "$1");
  return root.replace(/qu$/, "c").replace(/v$/, "f").replace(/[iy]$/, "").replace(/g$/, "g");
}
