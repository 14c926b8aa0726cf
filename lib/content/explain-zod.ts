/** Says in French, for authors, what Zod found wrong, and what to type instead. */
import { z } from "zod";
import { guessWhen, whenFact } from "#lib/parcours/when.ts";
import { countLabel, slugify } from "#lib/text.ts";
import { nearestNames } from "./nearest.ts";
import { calendarFact, dateFact, slugFact } from "./schema/fields.ts";
import type { RuleName } from "./rules/registry.ts";

interface Explanation {
  path: readonly PropertyKey[];
  /** The culprit is the key itself, not its value. */
  part?: "key";
  rule: RuleName;
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
      part: "key",
      rule: "unknown-key",
      fact: `La clé « ${key} » n’existe pas.`,
      fix: nearest
        ? `Écrivez « ${nearest} », ou retirez cette ligne.`
        : `Retirez cette ligne${known.length > 0 ? ` ; les clés possibles sont : ${known.join(", ")}` : ""}.`,
    };
  });
}

function isBlank(input: unknown): boolean {
  return input === null || (typeof input === "string" && input.trim() === "");
}

/** What to type for a value of the wrong type. */
function fixType(expected: string, input: unknown): string {
  const isSingle = typeof input === "string" || typeof input === "number";
  if (expected === "array" && isSingle) return `Écrivez [${String(input)}].`;
  if (expected === "array") return "Écrivez une ligne « - … » par élément.";
  if (expected === "boolean") return "Écrivez true, ou retirez cette ligne.";
  if (expected === "int" || expected === "number") {
    const number = Math.round(Number(input));
    return Number.isFinite(number) ? `Écrivez ${number}, sans guillemets.` : "Écrivez un nombre.";
  }
  if (expected === "string" && typeof input !== "string") {
    return "Mettez toute la valeur entre guillemets doubles.";
  }
  return "Corrigez la valeur.";
}

function explainType(issue: z.core.$ZodIssueInvalidType, where: string): Explanation {
  const expected = typeNames[issue.expected] ?? issue.expected;
  const { path, input } = issue;
  if (path.length === 0) {
    const isList = issue.expected === "array";
    return {
      path,
      rule: input === null ? "empty" : "wrong-type",
      fact: input === null ? "Il n’y a aucune clé à lire ici." : `Ceci n’est pas ${expected}.`,
      fix: isList
        ? "Écrivez une entrée « - … » par élément, ou [] s’il n’y en a aucun."
        : "Écrivez une clé par ligne, de la forme « clé: valeur ».",
    };
  }
  if (input === undefined) {
    return {
      path,
      rule: "missing-key",
      fact: `La clé « ${where} » manque.`,
      fix: `Ajoutez-la ; elle attend ${expected}.`,
    };
  }
  if (input === null) {
    return {
      path,
      rule: "empty-value",
      fact: `« ${where} » n’a pas de valeur.`,
      fix: "Écrivez la valeur, ou retirez cette ligne si la clé est facultative.",
    };
  }
  if (issue.message === dateFact) {
    const fix = "Écrivez l’année, le mois et le jour : 2026-11-22.";
    return { path, rule: "wrong-value", fact: `« ${where} » ${dateFact}.`, fix };
  }
  return {
    path,
    rule: "wrong-type",
    fact: `« ${where} » attend ${expected}.`,
    fix: fixType(issue.expected, input),
  };
}

/** The ISO form of « 22/11/2026 » or « 2026-1-5 », when it is plain which day is meant. */
function isoDate(input: string): string | undefined {
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(input.trim());
  const iso = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(input.trim());
  const [year, month, day] = french ? [french[3], french[2], french[1]] : (iso?.slice(1) ?? []);
  if (!year || !month || !day) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** What to type instead, worked out from what was typed. */
function fixValue(issue: z.core.$ZodIssue): string {
  const { input, message } = issue;
  if (isBlank(input)) return "Écrivez la valeur, ou retirez cette ligne si la clé est facultative.";
  if (message === whenFact) {
    const meant = guessWhen(input);
    return meant === undefined
      ? "Écrivez par exemple -30, 0, 90, depart-30 ou depart."
      : `Écrivez ${meant}.`;
  }
  if (issue.code === "too_big") {
    const extra = typeof input === "string" ? input.trim().length - Number(issue.maximum) : 0;
    return extra > 0
      ? `Retirez au moins ${countLabel(extra, "caractère")}.`
      : `Écrivez ${issue.maximum} ou moins.`;
  }
  if (issue.code === "too_small") {
    return issue.origin === "array"
      ? "Ajoutez une ligne « - … »."
      : `Écrivez ${issue.minimum} ou plus.`;
  }
  if (typeof input !== "string") return "Corrigez la valeur.";
  if (message === slugFact && slugify(input)) return `Écrivez « ${slugify(input)} ».`;
  if (message === dateFact) {
    const date = isoDate(input);
    return date ? `Écrivez ${date}.` : "Écrivez l’année, le mois et le jour : 2026-11-22.";
  }
  if (message === calendarFact) return "Vérifiez le jour et le mois.";
  if (issue.code === "invalid_format" && issue.format === "url") {
    return /^[\w-]+(\.[\w-]+)+/.test(input)
      ? `Écrivez https://${input}.`
      : "Copiez l’adresse entière depuis la barre du navigateur.";
  }
  return "Corrigez la valeur.";
}

function explainValue(issue: z.core.$ZodIssue, where: string): Explanation {
  if (issue.code === "invalid_value" && !isBlank(issue.input)) {
    const values = issue.values.map(String);
    const [nearest] = nearestNames(String(issue.input), values);
    return {
      path: issue.path,
      rule: "unknown-value",
      fact: `« ${String(issue.input)} » n’est pas une valeur de « ${where} ».`,
      fix: `${nearest ? `Écrivez « ${nearest} ». ` : ""}Valeurs possibles : ${values.join(", ")}.`,
    };
  }
  if (issue.input === undefined) {
    const fix = "Ajoutez-la.";
    return { path: issue.path, rule: "missing-key", fact: `La clé « ${where} » manque.`, fix };
  }
  if (isBlank(issue.input)) {
    return {
      path: issue.path,
      rule: "empty-value",
      fact: `« ${where} » n’a pas de valeur.`,
      fix: fixValue(issue),
    };
  }
  return {
    path: issue.path,
    rule: "wrong-value",
    fact: `« ${where} » ${issue.message}.`,
    fix: fixValue(issue),
  };
}

/** A key of an open record, such as `oldAnchors`, that does not have the right form. */
function explainKey(issue: z.core.$ZodIssueInvalidKey): Explanation {
  const key = String(issue.path.at(-1) ?? "");
  return {
    path: issue.path,
    part: "key",
    rule: "wrong-key",
    fact: `La clé « ${key} » ${issue.issues[0]?.message ?? "n’a pas la bonne forme"}.`,
    fix: `Écrivez « ${slugify(key)} ».`,
  };
}

/** What is said when the schema itself says nothing: a fact in French, without its subject. */
export function describeZodIssue(issue: z.core.$ZodRawIssue): string {
  if (issue.code === "too_small") {
    if (issue.origin === "array") {
      return `doit compter au moins ${countLabel(Number(issue.minimum), "élément")}`;
    }
    return issue.origin === "string"
      ? "ne peut pas rester vide"
      : `doit être ${issue.inclusive ? "d’au moins" : "plus grand que"} ${String(issue.minimum)}`;
  }
  if (issue.code === "too_big") return `doit être de ${String(issue.maximum)} au plus`;
  return "n’a pas la bonne forme";
}

/** Of several forms that a value may have, the one its author came closest to. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion): Explanation[] {
  const where = describePath(issue.path);
  if (issue.input === undefined) {
    const fix = "Ajoutez-la, ou retirez l’élément.";
    return [{ path: issue.path, rule: "missing-key", fact: `La clé « ${where} » manque.`, fix }];
  }
  const [closest = []] = [...issue.errors].sort((a, b) => a.length - b.length);
  return closest.flatMap((inner) =>
    explainZodIssue({ ...inner, path: [...issue.path, ...inner.path] }, z.unknown()),
  );
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
  if (issue.code === "invalid_key") return [explainKey(issue)];
  if (issue.code === "invalid_union") return explainUnion(issue);
  return [explainValue(issue, where)];
}
