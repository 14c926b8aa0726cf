/** Which colours stand on which, and how far apart they must be. */
import { contrastRatio } from "./contrast.ts";
import { schemes, type ColorToken, type Scheme } from "./tokens.ts";

export interface ColorPair {
  /** Name of the token in front. */
  front: string;
  /** Name of the token behind. */
  behind: string;
  use: string;
  /** Edges of fields and the like need less than text (WCAG 1.4.11 and 1.4.3). */
  isText: boolean;
}

function text(front: string, behind: string, use: string): ColorPair {
  return { front, behind, use, isText: true };
}

const colorPairs: readonly ColorPair[] = [
  text("ink", "paper", "Texte"),
  text("ink", "panel", "Texte sur un fond"),
  text("ink", "panel-strong", "Étiquettes"),
  text("ink-soft", "paper", "Texte secondaire"),
  text("ink-soft", "panel", "Texte secondaire sur un fond"),
  text("accent", "paper", "Liens"),
  text("accent", "panel", "Liens sur un fond"),
  text("accent-strong", "paper", "Liens survolés"),
  text("on-accent", "accent", "Boutons"),
  text("on-accent", "accent-strong", "Boutons survolés"),
  text("on-marker", "marker", "Surlignage"),
  text("on-hit", "hit", "Mots trouvés"),
  text("on-info", "info", "Encadré d’information"),
  text("on-warning", "warning", "Encadré d’attention"),
  text("on-tip", "tip", "Encadré d’astuce"),
  text("on-danger", "danger", "Erreurs"),
  text("on-tip", "paper", "Marque « vérifié »"),
  text("on-warning", "paper", "Marque « à revoir »"),
  { front: "line-strong", behind: "paper", use: "Bords des champs", isText: false },
  { front: "accent", behind: "paper", use: "Contour du clavier", isText: false },
];

/** Ratios that WCAG asks: AA as the site is, AAA for text when the reader asks for more contrast. */
function neededRatio({ isText }: ColorPair, scheme: Scheme): number {
  const isMore = scheme.endsWith("More");
  if (isText) return isMore ? 7 : 4.5;
  return isMore ? 4.5 : 3;
}

export interface MeasuredPair extends ColorPair {
  measures: { scheme: Scheme; front: string; behind: string; ratio: number; needed: number }[];
}

/**
 * Measures every pair in every scheme.
 * @throws Error when a pair names a colour that the tokens lack.
 */
export function measurePairs(colors: readonly ColorToken[]): MeasuredPair[] {
  const byName = new Map(colors.map((color) => [color.name, color.values]));
  const find = (name: string) => {
    const values = byName.get(name);
    if (!values) throw new Error(`The tokens have no colour --${name}.`);
    return values;
  };
  return colorPairs.map((pair) => ({
    ...pair,
    measures: schemes.map((scheme) => {
      const front = find(pair.front)[scheme];
      const behind = find(pair.behind)[scheme];
      const needed = neededRatio(pair, scheme);
      return { scheme, front, behind, ratio: contrastRatio(front, behind), needed };
    }),
  }));
}
