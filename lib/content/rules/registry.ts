/** Every rule there is, by name: an issue cannot bear a name that is not described here. */
import type { RuleDescription } from "./describe-rule.ts";
import { fileRules } from "./registry/files.ts";
import { findingRules } from "./registry/finding.ts";
import { freshnessRules } from "./registry/freshness.ts";
import { keyRules } from "./registry/keys.ts";
import { linkRules } from "./registry/links.ts";
import { markdownRules } from "./registry/markdown.ts";
import { mdxRules } from "./registry/mdx.ts";
import { siteRules } from "./registry/site.ts";
import { silenceRules } from "./registry/silences.ts";
import { typographyRules } from "./registry/typography.ts";
import { writingRules } from "./registry/writing.ts";

const rules = {
  ...fileRules,
  ...keyRules,
  ...mdxRules,
  ...markdownRules,
  ...linkRules,
  ...findingRules,
  ...freshnessRules,
  ...siteRules,
  ...typographyRules,
  ...writingRules,
  ...silenceRules,
} as const;

export type RuleName = keyof typeof rules;

/** Whether an author's word is the name of a rule. */
export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(rules, name);
}

export function describeRule(name: RuleName): RuleDescription {
  return rules[name];
}

/** In the order of the document. */
export const ruleNames: readonly RuleName[] = Object.keys(rules).filter(isRuleName);

/** Chapters of the document. */
export const ruleChapters: readonly { title: string; names: readonly string[] }[] = [
  { title: "Fichiers", names: Object.keys(fileRules) },
  { title: "En-têtes et YAML", names: Object.keys(keyRules) },
  { title: "Composants", names: Object.keys(mdxRules) },
  { title: "Markdown", names: Object.keys(markdownRules) },
  { title: "Liens et adresses", names: Object.keys(linkRules) },
  { title: "S’y retrouver", names: Object.keys(findingRules) },
  { title: "Relectures et responsables", names: Object.keys(freshnessRules) },
  { title: "Pages légales", names: Object.keys(siteRules) },
  { title: "Typographie", names: Object.keys(typographyRules) },
  { title: "Mots et phrases", names: Object.keys(writingRules) },
  { title: "Exceptions", names: Object.keys(silenceRules) },
];
