/** Reads YAML and checks it against a schema; every mistake keeps its true line and column. */
import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import { explainZodIssue } from "./explain-zod.ts";
import type { ContentIssue } from "./issues.ts";

export interface YamlSource {
  text: string;
  file: string;
  /** Lines of the file above the YAML text: 1 for front matter, 0 for a whole file. */
  linesBefore: number;
}

/** Where a value stands, for issues found later (unknown slugs, duplicates…). */
export type Locate = (path: readonly PropertyKey[]) => { line: number; column: number };

export interface YamlResult<Value> {
  /** Absent when any mistake was found. */
  value?: Value;
  issues: ContentIssue[];
  locate: Locate;
}

const yamlFacts: Readonly<Record<string, [fact: string, fix: string]>> = {
  DUPLICATE_KEY: ["Cette clé est écrite deux fois.", "Gardez une seule des deux lignes."],
  TAB_AS_INDENT: [
    "Une tabulation sert de retrait, ce que YAML refuse.",
    "Remplacez la tabulation par deux espaces.",
  ],
  BAD_INDENT: ["Le retrait de cette ligne n’est pas cohérent.", "Alignez-la sur ses voisines."],
  MISSING_CHAR: [
    "Un signe manque : guillemet, crochet ou accolade non refermé.",
    "Fermez ce qui est ouvert sur cette ligne ou juste au-dessus.",
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    "Ce texte contient « : » suivi d’une espace, ce que YAML lit comme une nouvelle clé.",
    "Mettez toute la valeur entre guillemets doubles.",
  ],
};

const defaultYamlFact: [string, string] = [
  "Cette ligne n’est pas du YAML valide.",
  "Vérifiez les deux-points, les guillemets et le retrait ; mettez la valeur entre guillemets doubles en cas de doute.",
];

/** Deepest node on `path`; for a missing key, the closest parent that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const container = depth === 1 ? document.contents : parent;
    if (isMap(container)) {
      const pair = container.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === path[depth - 1],
      );
      const node = depth === path.length ? (pair?.value ?? pair?.key) : pair?.key;
      if (isNode(node) && node.range) return node.range[0];
    }
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/**
 * Parses `source` and validates it. Never throws on an author's mistake.
 * Dates stay text (YAML 1.2 core schema), so `2026-11-22` needs no quotes.
 */
export function readYaml<Value>(source: YamlSource, schema: z.ZodType<Value>): YamlResult<Value> {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + source.linesBefore, column: Math.max(1, col) };
  };
  const locate: Locate = (path) => place(offsetOf(document, path));
  if (document.errors.length > 0) {
    const issues = document.errors.map((error) => {
      const [fact, fix] = yamlFacts[error.code] ?? defaultYamlFact;
      return { file: source.file, ...place(error.pos[0]), rule: "yaml", fact, fix };
    });
    return { issues, locate };
  }
  const parsed = schema.safeParse(document.toJS(), { reportInput: true });
  if (parsed.success) return { value: parsed.data, issues: [], locate };
  const issues = parsed.error.issues.flatMap((issue) =>
    explainZodIssue(issue, schema).map(({ path, ...rest }) => ({
      file: source.file,
      ...locate(path),
      ...rest,
    })),
  );
  return { issues, locate };
}
