/** Finds the acronyms of the lexicon in a page, first occurrence of each section, so that they can be explained in place. */
import type { Nodes, Parents, PhrasingContent, Root } from "mdast";
import type { Terme } from "./schema/reference.ts";

/** Component that stands around an acronym in the compiled page; authors do not write it. */
export const acronymComponent = "Sigle";

/** Acronym as written → id of its lexicon entry. Acronyms with two meanings are left out: nobody but the author knows which is meant. */
export type AcronymTable = ReadonlyMap<string, string>;

/** An acronym has a long form and at least two capitals, such as « DINUM » or « DGFiP ». */
export function acronymTable(glossaire: readonly Terme[]): AcronymTable {
  const meanings = new Map<string, string[]>();
  for (const { id, term, expansion } of glossaire) {
    if (expansion === undefined || !/\p{Lu}.*\p{Lu}/u.test(term) || term.includes(" ")) continue;
    meanings.set(term, [...(meanings.get(term) ?? []), id]);
  }
  return new Map(
    [...meanings].flatMap(([term, ids]) => {
      const [only, ...others] = ids;
      return only !== undefined && others.length === 0 ? [[term, only]] : [];
    }),
  );
}

/** Text in these is not marked: it is a link already, a title, or a quotation of code. */
const closedTypes = new Set(["link", "linkReference", "heading", "inlineCode", "code"]);
const closedComponents = new Set(["Terme", "Lien", acronymComponent]);

function isClosed(node: Nodes): boolean {
  if (closedTypes.has(node.type)) return true;
  return "name" in node && node.name !== null && closedComponents.has(node.name);
}

function sigle(id: string, text: string): PhrasingContent {
  return {
    type: "mdxJsxTextElement",
    name: acronymComponent,
    attributes: [{ type: "mdxJsxAttribute", name: "id", value: id }],
    children: [{ type: "text", value: text }],
  };
}

/** Splits a text at the acronyms not yet seen; undefined when there is none. */
function markText(
  text: string,
  table: AcronymTable,
  seen: Set<string>,
): PhrasingContent[] | undefined {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const id = table.get(match[0]);
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    if (match.index > from) parts.push({ type: "text", value: text.slice(from, match.index) });
    parts.push(sigle(id, match[0]));
    from = match.index + match[0].length;
  }
  if (parts.length === 0) return undefined;
  if (from < text.length) parts.push({ type: "text", value: text.slice(from) });
  return parts;
}

/** What unfolds is read apart from what surrounds it, so an acronym in it is explained again. */
const foldedComponents = new Set(["Onglet", "Reponse"]);

function isFolded(node: Nodes): boolean {
  return "name" in node && node.name !== null && foldedComponents.has(node.name);
}

/**
 * Marks acronyms in `tree`, in place, and returns the ids marked, in order of appearance.
 * A heading starts a new section, and so does what unfolds.
 */
export function markAcronyms(tree: Root, table: AcronymTable): string[] {
  const used = new Set<string>();
  const markChildren = (parent: Parents, seenBefore: Set<string>) => {
    let seen = seenBefore;
    const children: Nodes[] = parent.children;
    for (let index = 0; index < children.length; index += 1) {
      const child = children[index];
      if (!child) continue;
      if (child.type === "heading") seen = new Set();
      if (isClosed(child)) continue;
      if (child.type === "text") {
        const parts = markText(child.value, table, seen);
        if (!parts) continue;
        children.splice(index, 1, ...parts);
        index += parts.length - 1;
        seen.forEach((id) => used.add(id));
      } else if ("children" in child) {
        markChildren(child, isFolded(child) ? new Set() : seen);
      }
    }
  };
  markChildren(tree, new Set());
  return [...used];
}
