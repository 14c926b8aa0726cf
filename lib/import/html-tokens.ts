/** Cuts a piece of raw HTML into tags, texts and comments; no tree is built here, a Markdown file holds halves of it. */

export type HtmlToken = { lineOffset: number } & (
  | { type: "text"; text: string }
  | { type: "comment"; text: string }
  | { type: "open"; tag: string; attributes: ReadonlyMap<string, string>; isVoid: boolean }
  | { type: "close"; tag: string }
);

/** What French pages hold besides numbers. */
const entities: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0", laquo: "«", raquo: "»" },
  ...{ eacute: "é", egrave: "è", ecirc: "ê", euml: "ë", agrave: "à", acirc: "â", ccedil: "ç" },
  ...{ icirc: "î", iuml: "ï", ocirc: "ô", ucirc: "û", ugrave: "ù", oelig: "œ", Eacute: "É" },
  ...{ Agrave: "À", hellip: "…", rsquo: "’", lsquo: "‘", ldquo: "“", rdquo: "”", ndash: "–" },
  ...{ mdash: "—", euro: "€", middot: "·", bull: "•", times: "×", deg: "°", copy: "©" },
};

const maxCodePoint = 0x10ffff;

function fromCode(code: number, source: string): string {
  const isText = code >= 0x20 && code <= maxCodePoint && !(code >= 0xd800 && code <= 0xf8ff);
  return isText ? String.fromCodePoint(code) : source;
}

/** `&eacute;`, `&#233;`, `&#xE9;` → « é »; unknown names stay. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (source, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return fromCode(Number(decimal), source);
      if (hex !== undefined) return fromCode(Number.parseInt(hex, 16), source);
      return name !== undefined && Object.hasOwn(entities, name)
        ? (entities[name] ?? source)
        : source;
    },
  );
}

const voidTags = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);

/** Their content is text whatever it looks like. */
const rawTags = "script|style|pre|textarea|noscript|template";

const pattern = new RegExp(
  [
    "<!--(?<comment>[\\s\\S]*?)-->",
    "<[!?](?<instruction>[^>]*)>",
    `<(?<raw>${rawTags})(?<rawAttributes>(?:\\s(?:"[^"]*"|'[^']*'|[^'">])*)?)>(?<content>[\\s\\S]*?)(?:</\\k<raw>\\s*>|$)`,
    "</(?<close>[A-Za-z][\\w:-]*)[^>]*>",
    "<(?<open>[A-Za-z][\\w:-]*)(?<attributes>(?:[\\s/](?:\"[^\"]*\"|'[^']*'|[^'\">])*)?)>",
  ].join("|"),
  "gi",
);

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const each = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
  for (const [, name = "", double, single, bare] of text.matchAll(each)) {
    const value = decodeEntities(double ?? single ?? bare ?? "").trim();
    if (!attributes.has(name.toLowerCase())) attributes.set(name.toLowerCase(), value);
  }
  return attributes;
}

function tagTokens(groups: Record<string, string | undefined>, lineOffset: number): HtmlToken[] {
  const {
    comment,
    instruction,
    raw,
    rawAttributes = "",
    content = "",
    close,
    open,
    attributes = "",
  } = groups;
  if (comment !== undefined) return [{ type: "comment", text: comment, lineOffset }];
  if (instruction !== undefined) return [{ type: "comment", text: instruction, lineOffset }];
  if (close !== undefined) return [{ type: "close", tag: close.toLowerCase(), lineOffset }];
  if (raw !== undefined) {
    const tag = raw.toLowerCase();
    return [
      { type: "open", tag, attributes: readAttributes(rawAttributes), isVoid: false, lineOffset },
      ...(content === "" ? [] : [{ type: "text" as const, text: content, lineOffset }]),
      { type: "close", tag, lineOffset },
    ];
  }
  const tag = (open ?? "").toLowerCase();
  const isVoid = voidTags.has(tag) || /\/\s*$/.test(attributes);
  return [{ type: "open", tag, attributes: readAttributes(attributes), isVoid, lineOffset }];
}

/** A lone `<script>` of an inline node has its content in the next nodes, so it is not closed here. */
export function htmlTokens(html: string, isInline: boolean): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const linesBefore = (offset: number) => html.slice(0, offset).split("\n").length - 1;
  let end = 0;
  const addText = (to: number) => {
    const text = html.slice(end, to);
    if (text.trim() !== "") tokens.push({ type: "text", text, lineOffset: linesBefore(end) });
    else if (text !== "" && tokens.length > 0)
      tokens.push({ type: "text", text: " ", lineOffset: linesBefore(end) });
  };
  for (const match of html.matchAll(pattern)) {
    addText(match.index);
    const found = tagTokens(match.groups ?? {}, linesBefore(match.index));
    const isLone = isInline && match.groups?.raw !== undefined && !/<\/\w+\s*>$/.test(match[0]);
    tokens.push(...(isLone ? found.slice(0, 1) : found));
    end = match.index + match[0].length;
  }
  addText(html.length);
  return tokens;
}
