/** Turns raw HTML among Markdown nodes into Markdown: what a closed tag becomes, with all it held. */
import type { ListItem, Nodes, PhrasingContent, TableCell, TableRow } from "mdast";
import { toString } from "mdast-util-to-string";
import { restoreTokens, containerTag } from "./prepare-body.ts";
import { blocks, component, text, trimWords, words } from "./content.ts";
import { makeEmbed, makeImage, makeLink, type Context } from "./context.ts";
import { quote } from "./report.ts";

/** An open tag with what has come since. */
export interface Frame {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  line: number;
  nodes: Nodes[];
}

type Finish = (frame: Frame, context: Context) => Nodes[];

const get = (frame: Frame, name: string) => frame.attributes.get(name) ?? "";

/** White space goes outside: `<b> mot </b>` is no bold in Markdown. */
const wrapped =
  (type: "strong" | "emphasis" | "delete"): Finish =>
  ({ nodes }) => {
    const all = words(nodes);
    const children = trimWords(all);
    if (children.length === 0) return all.length > 0 ? [text(" ")] : [];
    const space = (value: PhrasingContent | undefined, edge: RegExp) =>
      value?.type === "text" && edge.test(value.value) ? [text(" ")] : [];
    return [...space(all[0], /^\s/), { type, children }, ...space(all.at(-1), /\s$/)];
  };

const block: Finish = ({ nodes }) => blocks(nodes);
const inline: Finish = ({ nodes }) => nodes;
const inlineCode: Finish = ({ nodes }, { tokens }) => {
  const value = restoreTokens(nodes.map((node) => toString(node)).join(""), tokens).trim();
  return value === "" ? [] : [{ type: "inlineCode", value }];
};

const dropped: Finish = ({ tag, line, nodes, ...frame }, { report, tokens }) => {
  const content = restoreTokens(nodes.map((node) => toString(node)).join(" "), tokens).trim();
  const source = frame.attributes.get("src") ?? content;
  report.todo(line, `<${tag}> retiré : ${source === "" ? "il était vide" : quote(source)}.`);
  return [];
};

const embedded: Finish = (frame, context) => {
  const src = get(frame, "src") || get(frame, "data-src") || get(frame, "data");
  if (src === "") return inline(frame, context);
  return [...makeEmbed(src, get(frame, "title"), frame.line, context), ...frame.nodes];
};

const list =
  (ordered: boolean): Finish =>
  ({ nodes }) => {
    const items: ListItem[] = [];
    for (const node of nodes) {
      if (node.type === "listItem") items.push(node);
      else {
        const children = blocks([node]);
        if (children.length > 0) items.push({ type: "listItem", spread: false, children });
      }
    }
    return items.length > 0 ? [{ type: "list", ordered, spread: false, children: items }] : [];
  };

function rowsOf(nodes: readonly Nodes[]): TableRow[] {
  return nodes.flatMap((node): TableRow[] => {
    if (node.type === "tableRow") return [node];
    if (node.type === "table") return node.children;
    return [];
  });
}

const table: Finish = ({ nodes }) => {
  const rows = rowsOf(nodes);
  const rest = nodes.filter((node) => node.type !== "tableRow" && node.type !== "table");
  return [
    ...blocks(rest),
    ...(rows.length > 0 ? [{ type: "table" as const, children: rows }] : []),
  ];
};

const row: Finish = ({ nodes }) => {
  const cells = nodes.filter((node): node is TableCell => node.type === "tableCell");
  const rest = blocks(nodes.filter((node) => node.type !== "tableCell"));
  return [...rest, ...(cells.length > 0 ? [{ type: "tableRow" as const, children: cells }] : [])];
};

const heading =
  (depth: 1 | 2 | 3 | 4 | 5 | 6): Finish =>
  ({ nodes }) => {
    const children = trimWords(words(nodes));
    return children.length > 0 ? [{ type: "heading", depth, children }] : [];
  };

/** The containers of VuePress, and the kind of frame that says the same. */
const frameTypes: Readonly<Record<string, string>> = {
  tip: "astuce",
  warning: "attention",
  danger: "attention",
  info: "info",
};

const container: Finish = (frame, { report }) => {
  const type = get(frame, "type");
  const titre = get(frame, "title");
  const children = blocks(frame.nodes);
  if (children.length === 0) {
    report.todo(frame.line, `Encadré « ::: ${type} » vide, retiré.`);
    return [];
  }
  const known = Object.hasOwn(frameTypes, type) ? frameTypes[type] : undefined;
  if (known === undefined)
    report.done(frame.line, `Bloc « ::: ${type} » devenu un encadré d’information.`);
  return [
    component("Encadre", { type: known ?? "info", ...(titre !== "" && { titre }) }, children),
  ];
};

const finishers: ReadonlyMap<string, Finish> = new Map([
  ...each("b strong", wrapped("strong")),
  ...each("i em cite dfn var", wrapped("emphasis")),
  ...each("del s strike", wrapped("delete")),
  ...each("code kbd tt samp", inlineCode),
  ...each(
    "span font small u sup sub abbr mark label big time q ins wbr col colgroup picture",
    inline,
  ),
  ...each(
    "p div center section article figure figcaption header footer main aside address details dl dt dd nav caption body html",
    block,
  ),
  ...each("script style noscript template textarea", dropped),
  ...each("iframe video audio object embed source", embedded),
  ...each("table thead tbody tfoot", table),
  ["h1", heading(1)],
  ["h2", heading(2)],
  ["h3", heading(3)],
  ["h4", heading(4)],
  ["h5", heading(5)],
  ["h6", heading(6)],
  ["ul", list(false)],
  ["ol", list(true)],
  ["li", ({ nodes }) => [{ type: "listItem", spread: false, children: blocks(nodes) }]],
  ["tr", row],
  ...each("td th", ({ nodes }) => [{ type: "tableCell", children: trimWords(words(nodes)) }]),
  ["blockquote", ({ nodes }) => [{ type: "blockquote", children: blocks(nodes) }]],
  [
    "pre",
    ({ nodes }, { tokens }) => [
      { type: "code", value: preText(nodes.map((node) => toString(node)).join(""), tokens) },
    ],
  ],
  ["summary", ({ nodes }) => blocks([{ type: "strong", children: trimWords(words(nodes)) }])],
  [
    "a",
    (frame, context) =>
      frame.attributes.has("href")
        ? makeLink(get(frame, "href"), frame.nodes, frame.line, context)
        : frame.nodes,
  ],
  ["br", () => [{ type: "break" }]],
  ["hr", () => [{ type: "thematicBreak" }]],
  ["img", (frame, context) => makeImage(get(frame, "src"), get(frame, "alt"), frame.line, context)],
  [containerTag, container],
]);

function each(tags: string, finish: Finish): [string, Finish][] {
  return tags.split(" ").map((tag) => [tag, finish]);
}

function preText(value: string, tokens: Context["tokens"]): string {
  return restoreTokens(value, tokens)
    .replace(/<[^>]*>/g, "")
    .replace(/^\n|\n\s*$/g, "");
}

/** Tags whose loss changes nothing that a reader sees, or that become Markdown: not worth a line each. */
const quietTags = new Set(
  "a b strong i em del s code br hr p img ul ol li table thead tbody tr td th blockquote h1 h2 h3 h4 h5 h6 script style noscript template textarea iframe video audio object embed source".split(
    " ",
  ),
);

/** What a tag becomes once closed. Unknown tags leave their content, and a line in the report. */
export function finishFrame(frame: Frame, context: Context): Nodes[] {
  const { tag, line } = frame;
  const { report } = context;
  const finish = finishers.get(tag);
  if (finish === undefined) {
    const given = [...frame.attributes].map(([name, value]) => ` ${name}="${value}"`).join("");
    const source = restoreTokens(`${tag}${given}`, context.tokens);
    report.todo(line, `Balise <${source}> inconnue retirée ; son contenu est gardé.`);
  } else if (!quietTags.has(tag) && tag !== containerTag)
    report.done(line, `Balise <${tag}> retirée ; son contenu est gardé.`);
  return (finish ?? inline)(frame, context);
}
