/** Gives the part of an article that its readers rely on, in a form that only a change of meaning changes (docs/adr/0012). */
import type { Nodes, Root } from "mdast";
import "mdast-util-mdx"; // Types the nodes of components.
import { slugPrefixes } from "#lib/routes.ts";
import { linkedPage } from "./links.ts";
import { mdxComponents } from "./mdx-components.ts";
import type { Article } from "./parse-article.ts";

/** A run of the body: its form and words as they are, or something named, whose name may change. */
export type BodyPiece = string | { address: string } | { defi: string };

/** Present slug → a name that a move does not change. */
export interface LastingNames {
  articles: ReadonlyMap<string, string>;
  defis: ReadonlyMap<string, string>;
  parcours: ReadonlyMap<string, string>;
}

/**
 * Sets aside what a machine may mend without anybody reading: no-break spaces, apostrophes, quotes,
 * dots, line ends, double spaces.
 */
export function foldTypography(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/g, " ") // No-break spaces among them.
    .replaceAll("’", "'")
    .replaceAll("...", "…")
    .replace(/ ?[«»“”"] ?/g, '"')
    .replace(/ ([;:!?%€])/g, "$1");
}

/** Values that give a node its meaning, beside its children; places and spacing in the file are left out. */
const meaningful = [
  ...["depth", "ordered", "start", "checked", "lang", "meta", "value"],
  ...["identifier", "title", "alt", "align", "referenceType", "name"],
] as const;

/** In the order of the list, so that a new version of the parser cannot change it. */
function valuesOf(node: Nodes): (readonly [string, unknown])[] {
  const values = new Map<string, unknown>(Object.entries(node));
  return meaningful.flatMap((key) => {
    const value = values.get(key) ?? undefined;
    if (value === undefined) return [];
    return [[key, typeof value === "string" && key !== "value" ? foldTypography(value) : value]];
  });
}

function attributePieces(node: Nodes): BodyPiece[] {
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return [];
  const specs =
    node.name !== null && Object.hasOwn(mdxComponents, node.name)
      ? mdxComponents[node.name]?.attributes
      : undefined;
  return node.attributes.flatMap((attribute): BodyPiece[] => {
    if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") return [];
    const { name, value } = attribute;
    const spec = specs && Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (spec?.address) return [`${name}=`, { address: value }];
    if (spec?.refersTo === "defi") return [`${name}=`, { defi: value }];
    return [`${name}=${JSON.stringify(foldTypography(value))}`];
  });
}

function addressPieces(node: Nodes): BodyPiece[] {
  if (node.type === "link" || node.type === "definition" || node.type === "image")
    return [{ address: node.url }];
  return attributePieces(node);
}

/** What a reader sees and follows in a body, in the order of the text; comments for authors are left out. */
export function bodyPieces(tree: Root): BodyPiece[] {
  const pieces: BodyPiece[] = [];
  let words = "";
  const flush = () => {
    if (words) pieces.push(JSON.stringify(foldTypography(words)));
    words = "";
  };
  const walk = (node: Nodes) => {
    if (node.type === "mdxTextExpression" || node.type === "mdxFlowExpression") return;
    if (node.type === "text") {
      words += node.value;
      return;
    }
    flush();
    pieces.push(`(${node.type}${JSON.stringify(valuesOf(node))}`, ...addressPieces(node));
    if ("children" in node) node.children.forEach(walk);
    flush();
    pieces.push(")");
  };
  tree.children.forEach(walk);
  flush();
  return pieces;
}

/** A page of ours by its lasting name, wherever in it the link lands; any other address as it is. */
function lastingAddress(address: string, names: LastingNames): string {
  if (address.startsWith("#")) return "#";
  for (const kind of ["articles", "defis", "parcours"] as const) {
    const slug = linkedPage(address, prefixes[kind]);
    const lasting = slug === undefined ? undefined : names[kind].get(slug);
    if (lasting !== undefined) return `${kind}:${lasting}`;
  }
  return address;
}
const prefixes = {
  articles: slugPrefixes.article,
  defis: slugPrefixes.defi,
  parcours: slugPrefixes.parcours,
} as const;

/** Title, answer, sources, défis and body of an article, as one text to compare. */
export function reliedText(
  { title, description, sources, defis }: Pick<Article, ReliedKey>,
  body: readonly BodyPiece[],
  names: LastingNames,
): string {
  const lastingDefi = (slug: string) => names.defis.get(slug) ?? slug;
  const written = body.map((piece) => {
    if (typeof piece === "string") return piece;
    return "defi" in piece ? lastingDefi(piece.defi) : lastingAddress(piece.address, names);
  });
  const head = {
    title: foldTypography(title),
    description: foldTypography(description),
    sources: sources.map((source) => [
      foldTypography(source.title),
      source.url,
      foldTypography(source.publisher ?? ""),
    ]),
    defis: defis.map(lastingDefi),
  };
  return `${JSON.stringify(head)}\n${written.join("\n")}`;
}
type ReliedKey = "title" | "description" | "sources" | "defis";
