/** What the parts of the guard share: the element they judge, the way they report, the component that is meant. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Position } from "unist";
import { explainAddress } from "./explain-address.ts";
import { mdxComponents, type ComponentSpec } from "./mdx-components.ts";
import type { RuleName } from "./rules/registry.ts";

export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;
export type Report = (
  position: Position | undefined,
  rule: RuleName,
  fact: string,
  fix: string,
) => void;

/** Own keys only: `<toString>` is no component. */
export function specOf(name: string): ComponentSpec | undefined {
  return Object.hasOwn(mdxComponents, name) ? mdxComponents[name] : undefined;
}

/** Reports an address that no reader should follow, or that leads nowhere. */
export function checkAddress(url: string, position: Position | undefined, report: Report): void {
  const mistake = explainAddress(url);
  if (mistake) report(position, mistake.rule, mistake.fact, mistake.fix);
}
