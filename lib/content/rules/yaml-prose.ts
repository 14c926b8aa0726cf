/** Reads the prose of YAML: the texts that readers see, and where they stand. */
import { isPair, isScalar, visit, type Document, type Node, type Pair } from "yaml";
import { textPieces } from "./body-prose.ts";
import type { Place, Prose, ProseBlock } from "./prose.ts";
import { yamlSilences } from "./silence.ts";

/** Keys whose text is shown as sentences; the others are names, addresses, words for the search. */
const proseKeys: readonly string[] = [
  ...["title", "description", "questions", "withdrawn.reason", "sources.title"],
  ...["administration", "place", "links.label", "steps.action"],
  ...["term", "expansion", "definition"],
  ...["where", "requests", "prepare", "delay", "role"],
];

/** « sources.title »: the keys above a value, places in lists left out. */
function keyPath(path: readonly (Document | Node | Pair)[]): string {
  return path
    .flatMap((each) => (isPair(each) && isScalar(each.key) ? [String(each.key.value)] : []))
    .join(".");
}

/** Prose of a YAML text; `placeOf` turns its offsets into places of the file. */
export function yamlProse(
  document: Document,
  source: string,
  placeOf: (offset: number) => Place,
): Prose {
  const blocks: ProseBlock[] = [];
  visit(document, {
    Scalar(key, { value, range }, path) {
      if (key === "key" || typeof value !== "string" || !range) return;
      const name = keyPath(path);
      if (!proseKeys.includes(name)) return;
      const [start, end] = range;
      const about = { at: 0, kind: "text" } as const;
      const pieces = textPieces(value, { start, end }, { source, placeOf }, about);
      const text = pieces.map((piece) => piece.text).join("");
      if (text) blocks.push({ kind: "key", name, text, pieces, place: placeOf(start) });
    },
  });
  return { blocks, links: [], silences: yamlSilences(document, source, placeOf) };
}

/** Prose of two parts of one file, in order. */
export function joinProse(first: Prose, second: Prose): Prose {
  return {
    blocks: [...first.blocks, ...second.blocks],
    links: [...first.links, ...second.links],
    silences: [...first.silences, ...second.silences],
  };
}
