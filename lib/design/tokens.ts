/** Reads the tokens of the design (app/styles/tokens.css), the one place where they stand. */

/** The four ways to see the site: light or dark, as it is or with more contrast. */
export const schemes = ["light", "dark", "lightMore", "darkMore"] as const;
export type Scheme = (typeof schemes)[number];

export interface ColorToken {
  /** Without the two dashes. */
  name: string;
  /** `#rrggbb` in each scheme. */
  values: Readonly<Record<Scheme, string>>;
}

export interface Token {
  name: string;
  value: string;
}

export interface DesignTokens {
  colors: ColorToken[];
  /** All the others, in the order of the file. */
  others: Token[];
}

/** Text between the braces of the first block after `opening`. */
function blockAfter(css: string, opening: RegExp): string {
  const match = opening.exec(css);
  if (!match) throw new Error(`The tokens have no block ${opening.source}.`);
  const start = match.index + match[0].length;
  let depth = 1;
  for (let index = start; index < css.length; index += 1) {
    if (css[index] === "{") depth += 1;
    if (css[index] === "}") depth -= 1;
    if (depth === 0) return css.slice(start, index);
  }
  throw new Error(`The block ${opening.source} of the tokens does not end.`);
}

function declarations(block: string): Token[] {
  return [...block.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => ({
    name,
    value: value.replaceAll(/\s+/g, " ").trim(),
  }));
}

/** The light and the dark value; undefined for what is no plain colour. */
function colorOf(value: string): { light: string; dark: string } | undefined {
  const pair = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value);
  if (pair) return { light: pair[1] ?? "", dark: pair[2] ?? "" };
  return /^#[0-9a-f]{6}$/.test(value) ? { light: value, dark: value } : undefined;
}

/**
 * Reads the text of the file.
 * @throws Error when it lacks the block of all tokens or the one of more contrast.
 */
export function parseTokens(source: string): DesignTokens {
  const css = source.replaceAll(/\/\*[\s\S]*?\*\//g, "");
  const base = declarations(blockAfter(css, /:root[^{]*\{/));
  const contrast = blockAfter(css, /@media \(prefers-contrast: more\)\s*\{/);
  const more = new Map(declarations(contrast).map(({ name, value }) => [name, colorOf(value)]));
  const colors: ColorToken[] = [];
  const others: Token[] = [];
  for (const token of base) {
    const color = colorOf(token.value);
    if (!color) {
      others.push(token);
      continue;
    }
    const { light: lightMore, dark: darkMore } = more.get(token.name) ?? color;
    colors.push({ name: token.name, values: { ...color, lightMore, darkMore } });
  }
  return { colors, others };
}
