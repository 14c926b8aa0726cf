/** Reads YAML and checks it against a schema; every mistake keeps its true line and column. */
import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import { describeZodIssue, explainZodIssue } from "./explain-zod.ts";
import type { ContentIssue } from "./issues.ts";
import type { Prose } from "./rules/prose.ts";
import { yamlProse } from "./rules/yaml-prose.ts";
import { findYamlMistakes } from "./yaml-mistakes.ts";

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
  /** What the text says, unchecked; absent when it is not YAML. */
  raw?: unknown;
  issues: ContentIssue[];
  locate: Locate;
  /** The texts that readers see. */
  prose: () => Prose;
}

/** Deepest node on `path`, its value or its key; for a missing key, the closest parent that exists. */
function offsetOf(
  document: Document,
  path: readonly PropertyKey[],
  part: "key" | "value" = "value",
): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const container = depth === 1 ? document.contents : parent;
    if (isMap(container)) {
      const pair = container.items.find(
        (item) =>
          isPair(item) && isScalar(item.key) && String(item.key.value) === String(path[depth - 1]),
      );
      const isValue = depth === path.length && part === "value";
      const node = isValue ? (pair?.value ?? pair?.key) : pair?.key;
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
  const prose = () => yamlProse(document, source.text, place);
  const mistakes = findYamlMistakes(document, source.text);
  if (mistakes.length > 0) {
    const issues = mistakes.map(({ offset, fact, fix }): ContentIssue => ({
      file: source.file,
      ...place(offset),
      rule: "yaml",
      fact,
      fix,
    }));
    return { issues, locate, prose };
  }
  const raw: unknown = document.toJS();
  const parsed = schema.safeParse(raw, { reportInput: true, error: describeZodIssue });
  if (parsed.success) return { value: parsed.data, raw, issues: [], locate, prose };
  const issues = parsed.error.issues.flatMap((issue) =>
    explainZodIssue(issue, schema).map(({ path, part, ...rest }) => ({
      file: source.file,
      ...place(offsetOf(document, path, part)),
      ...rest,
    })),
  );
  return { raw, issues, locate, prose };
}
