/** The heavy turns of administrative French, with the plain words that do as well. */

/** A turn as a pattern over lower-case French, and what to write. */
interface HeavyTurn {
  pattern: string;
  plain: string;
}

/**
 * Few and sure: each can be replaced nearly everywhere without loss. Terms of law (« notifier »,
 * « mise en demeure ») are left alone. The list is ours, in the spirit of the « Guide pratique de la
 * rédaction administrative » of the COSLA (ministère de la Fonction publique, 2002).
 */
const heavyTurns: readonly HeavyTurn[] = [
  { pattern: "afin d(?:e|’)", plain: "pour" },
  { pattern: "afin qu(?:e|’)", plain: "pour que" },
  { pattern: "en vue d(?:e|’)", plain: "pour" },
  { pattern: "dans l(?:e but|’objectif|’optique|a perspective) d(?:e|’)", plain: "pour" },
  { pattern: "de (?:manière|façon) à", plain: "pour" },
  { pattern: "dans le cadre (?:du|de la|des|d(?:e|’))", plain: "pour, pendant ou avec" },
  { pattern: "au sein (?:du|de la|des|d(?:e|’))", plain: "dans" },
  { pattern: "par le biais (?:du|de la|des|d(?:e|’))", plain: "par ou avec" },
  { pattern: "au moyen (?:du|de la|des|d(?:e|’))", plain: "avec" },
  { pattern: "à l’issue (?:du|de la|des|d(?:e|’))", plain: "après ou à la fin de" },
  { pattern: "préalablement à", plain: "avant" },
  { pattern: "postérieurement à", plain: "après" },
  { pattern: "antérieurement à", plain: "avant" },
  { pattern: "ultérieurement", plain: "plus tard" },
  { pattern: "dans les meilleurs délais", plain: "une date ou un délai" },
  { pattern: "en termes? d(?:e|’)", plain: "pour, en ou quant à" },
  { pattern: "procéd(?:er|ez|e|ent|é) à", plain: "faire" },
  { pattern: "il convient d(?:e|’)", plain: "il faut, ou l’impératif" },
  { pattern: "(?:êtes|est|sont|être|serez|soyez) en mesure d(?:e|’)", plain: "pouvoir" },
  { pattern: "dans l’hypothèse où", plain: "si" },
  { pattern: "le cas échéant", plain: "si besoin, ou s’il y en a" },
  { pattern: "eu égard à", plain: "vu" },
  { pattern: "nonobstant", plain: "malgré" },
  { pattern: "sus(?:mentionn|vis)ée?s?|précitée?s?", plain: "le nom de la chose" },
  { pattern: "(?:ledit|ladite|lesdite?s|dudit|auxdite?s|desdite?s)", plain: "ce, cette ou ces" },
  { pattern: "met(?:tre|tez|tent)? en œuvre", plain: "appliquer, faire ou lancer" },
  { pattern: "la mise en œuvre", plain: "l’application, ou un verbe" },
  { pattern: "solutionn(?:er|ez|e|é)", plain: "résoudre" },
  { pattern: "impact(?:er|ez|ent|ée?s?)", plain: "toucher ou changer" },
  { pattern: "un certain nombre d(?:e|’)", plain: "plusieurs, ou le nombre" },
];

/** A heavy turn found in a text, as written, and the plain words to prefer. */
export interface FoundTurn {
  text: string;
  plain: string;
  start: number;
  end: number;
}

const anyTurn = new RegExp(
  `(?<![\\p{L}-])(?:${heavyTurns.map(({ pattern }) => `(${pattern})`).join("|")})(?<=’|(?![\\p{L}-]))`,
  "giu",
);

/** The heavy turns of a text, in order. Quotations are for the caller to leave out. */
export function findHeavyTurns(text: string): FoundTurn[] {
  const straight = text.replaceAll("'", "’").replaceAll("\u00A0", " ");
  return [...straight.matchAll(anyTurn)].flatMap(({ 0: found, index, ...groups }) => {
    const which = heavyTurns.findIndex((_, turn) => groups[turn + 1] !== undefined);
    const plain = heavyTurns[which]?.plain;
    if (plain === undefined) return [];
    return [{ text: found, plain, start: index, end: index + found.length }];
  });
}
