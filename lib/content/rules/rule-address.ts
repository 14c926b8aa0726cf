/** Where a rule is explained. */
import type { RuleName } from "./registry.ts";

export const rulesDocumentFile = "docs/rules.md";

export function ruleAddress(name: RuleName): string {
  return `${rulesDocumentFile}#${name}`;
}
