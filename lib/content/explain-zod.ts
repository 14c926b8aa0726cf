/** Says in French, for authors, what Zod found wrong, and what to type instead. */
import { z } from "zod";
import { nearestNames } from "./nearest.ts";

interface Explanation {
  path: readonly PropertyKey[];
  rule: string;
  fact: string;
  fix: string;
}

const typeNames: Readonly<Record<string, string>> = {
  string: "un texte",
  number: "un nombre",
  int: "un nombre entier",
  boolean: "true ou false",
  array: "une liste (une ligne « - … » par élément)",
  object: "un groupe de clés",
  record: "un groupe de clés",
};

/** « theme », « sources, élément 2, url »: a path as an author reads it. */
function describePath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `élément ${key + 1}` : String(key)))
    .join(", ");
}

/** Keys that the schema knows at `path`, for « did you mean ». */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const key of path) {
    while (current instanceof z.ZodDefault || current instanceof z.ZodOptional) {
      current = current.def.innerType;
    }
    if (current instanceof z.ZodArray) current = current.def.element;
    else if (current instanceof z.ZodObject) current = current.shape[String(key)];
  }
  while (current instanceof z.ZodDefault || current instanceof z.ZodOptional) {
    current = current.def.innerType;
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function explainUnknownKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.ZodType,
): Explanation[] {
  const known = knownKeys(schema, issue.path);
  return issue.keys.map((key) => {
    const [nearest] = nearestNames(key, known);
    return {
      path: [...issue.path, key],
      rule: "unknown-key",
      fact: `La clé « ${key} » n’existe pas.`,
      fix: nearest
        ? `Écrivez « ${nearest} », ou retirez cette ligne.`
        : `Retirez cette ligne ; les clés possibles sont : ${known.join(", ")}.`,
    };
  });
}

function explainType(issue: z.core.$ZodIssueInvalidType, where: string): Explanation {
  const expected = typeNames[issue.expected] ?? issue.expected;
  if (issue.input === undefined) {
    return {
      path: issue.path,
      rule: "missing-key",
      fact: `La clé « ${where} » manque.`,
      fix: `Ajoutez-la ; elle attend ${expected}.`,
    };
  }
  return {
    path: issue.path,
    rule: "wrong-type",
    fact: `« ${where} » attend ${expected}.`,
    fix:
      issue.expected === "string"
        ? "Mettez la valeur entre guillemets doubles."
        : "Corrigez la valeur.",
  };
}

function explainValue(issue: z.core.$ZodIssue, where: string): Explanation {
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    const [nearest] = nearestNames(String(issue.input), values);
    return {
      path: issue.path,
      rule: "unknown-value",
      fact: `« ${String(issue.input)} » n’est pas une valeur de « ${where} ».`,
      fix: `${nearest ? `Écrivez « ${nearest} » ? ` : ""}Valeurs possibles : ${values.join(", ")}.`,
    };
  }
  return {
    path: issue.path,
    rule: "wrong-value",
    fact: `« ${where} » ${issue.message}.`,
    fix: "Corrigez la valeur.",
  };
}

/**
 * Turns one Zod issue into explanations with the path of the culprit.
 * Zod's own French messages are not used: they are written for programmers.
 * Needs `reportInput: true` at parse time to name the wrong value.
 */
export function explainZodIssue(issue: z.core.$ZodIssue, schema: z.ZodType): Explanation[] {
  const where = describePath(issue.path) || "le fichier";
  if (issue.code === "unrecognized_keys") return explainUnknownKeys(issue, schema);
  if (issue.code === "invalid_type") return [explainType(issue, where)];
  return [explainValue(issue, where)];
}
