/** The English words of the lexicon: articles mark them wherever they stand. */
import { splitEnglish } from "#lib/english.ts";
import type { Nodes, Parents, PhrasingContent, Root } from "mdast";
import type { Terme } from "./schema/reference.ts";

type EnglishTermes = readonly Pick<Terme, "english">[];

/** By lexicon: hundreds of pages ask the same, and a list that stays the same keeps its pattern (`splitEnglish`). */
const known = new WeakMap<EnglishTermes, readonly string[]>();

/** Every English expression of the lexicon, once, the longest first: « user story mapping » before « story mapping ». */
export function englishPhrases(glossaire: EnglishTermes): readonly string[] {
  const kept = known.get(glossaire);
  if (kept) return kept;
  const phrases = [...new Set(glossaire.flatMap(({ english }) => english))];
  phrases.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  known.set(glossaire, phrases);
  return phrases;
}

function inEnglish(value: string): PhrasingContent {
  return {
    type: "mdxJsxTextElement",
    name: "span",
    attributes: [{ type: "mdxJsxAttribute", name: "lang", value: "en" }],
    children: [{ type: "text", value }],
  };
}

/** Marks the expressions in `tree`, in place; code is left as it is. */
export function markEnglish(tree: Root, phrases: readonly string[]): void {
  if (phrases.length === 0) return;
  const markChildren = (parent: Parents) => {
    const children: Nodes[] = parent.children;
    for (let index = 0; index < children.length; index += 1) {
      const child = children[index];
      if (!child) continue;
      if (child.type === "text") {
        const runs = splitEnglish(child.value, phrases);
        if (!runs.some(({ isEnglish }) => isEnglish)) continue;
        const parts = runs.map(({ text, isEnglish }): PhrasingContent => {
          return isEnglish ? inEnglish(text) : { type: "text", value: text };
        });
        children.splice(index, 1, ...parts);
        index += parts.length - 1;
      } else if ("children" in child) {
        markChildren(child);
      }
    }
  };
  markChildren(tree);
}
