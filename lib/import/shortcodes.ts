/** Reads Hugo shortcodes, Liquid and Vue expressions: `{{< arrow-link url="…" >}}`, `{% include x %}`, `{{ x }}`. */

export interface Token {
  /** As it stands in the source. */
  source: string;
  line: number;
  /** Name of the shortcode, empty for an expression. */
  name: string;
  /** Values by name; values without a name under « 0 », « 1 »… */
  values: Map<string, string>;
}

/** One expression of a template language, on one line. */
export const expressionPattern = /\{\{[<%].*?[>%]\}\}|\{\{.*?\}\}|\{%.*?%\}/g;

/** Private signs around the number of a token: no Markdown meaning, never in a source (decode-source.ts). */
export const tokenPattern = /\uE000(\d+)\uE001/g;

export function tokenMark(index: number): string {
  return `\uE000${index}\uE001`;
}

const argument =
  /(?:([\w-]+)\s*[=:]\s*)?(?:"((?:[^"\\]|\\.)*)"|“([^”]*)”|'([^']*)'|`([^`]*)`|([^\s"'`“]+))/g;

export function readToken(source: string, line: number): Token {
  const inside = source
    .replace(/^\{[{%][<%]?-?/, "")
    .replace(/-?[>%]?[}%]\}$/, "")
    .trim();
  const isShortcode = /^\{\{[<%]/.test(source);
  const [, name = "", rest = ""] = /^(\/?[\w./-]+)\s*([\s\S]*)$/.exec(inside) ?? [];
  const values = new Map<string, string>();
  for (const match of rest.matchAll(argument)) {
    const [, key, double, curly, single, tick, bare] = match;
    const value = (double ?? curly ?? single ?? tick ?? bare ?? "").replaceAll('\\"', '"');
    values.set(key ?? String(values.size), value.trim());
  }
  return { source, line, name: isShortcode ? name : "", values };
}
