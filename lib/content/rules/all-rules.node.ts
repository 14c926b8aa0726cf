/** The one list of style rules; those that need Node (a dictionary on disk) may stand in it. */
import { openFrenchDictionary } from "#lib/content/language/dictionary.node.ts";
import { todayInParis } from "#lib/today.ts";
import { freshnessRule } from "./freshness.ts";
import { readabilityRule } from "./readability.ts";
import { linkText } from "./link-text.ts";
import { orphanPages } from "./orphans.ts";
import type { Rule } from "./rule.ts";
import { typography } from "./typography.ts";
import { similarQuestionRule } from "./similar-question.ts";
import { spellingRule } from "./spelling.ts";
import { unexplainedAcronymRule } from "./unexplained-acronym.ts";
import { wordListRule } from "./word-list.ts";
import { wordingRule } from "./wording.ts";

const dictionary = openFrenchDictionary(".build/cache/french.json");

export const allRules: readonly Rule[] = [
  linkText,
  typography,
  orphanPages,
  freshnessRule(todayInParis),
  spellingRule(dictionary),
  wordListRule(dictionary),
  readabilityRule,
  wordingRule,
  unexplainedAcronymRule,
  similarQuestionRule,
];
