import type { Element, Root } from "hast";
import { expect, test } from "vitest";
import { rehypeHighlight } from "./highlight.ts";

function codeBlock(text: string, className?: string[]): { tree: Root; pre: Element } {
  const pre: Element = {
    type: "element",
    tagName: "pre",
    properties: {},
    children: [
      {
        type: "element",
        tagName: "code",
        properties: className ? { className } : {},
        children: [{ type: "text", value: text }],
      },
    ],
  };
  return { tree: { type: "root", children: [pre] }, pre };
}

test("a known language is coloured with classes, never with styles", () => {
  const { tree, pre } = codeBlock("const a = 1;", ["language-js"]);
  rehypeHighlight()(tree);
  expect(pre.properties).toEqual({ dataLanguage: "js" });
  expect(JSON.stringify(pre)).toContain('"className":["hljs-keyword"]');
  expect(JSON.stringify(pre)).not.toContain("style");
});

test.each([undefined, ["language-cobol"]])("an unknown language stays plain (%s)", (className) => {
  const { tree, pre } = codeBlock("DISPLAY 'a'.", className);
  const before = structuredClone(pre);
  rehypeHighlight()(tree);
  expect(pre).toEqual(before);
});

test("code never becomes markup", () => {
  const { tree, pre } = codeBlock("<script>alert(1)</script>", ["language-html"]);
  rehypeHighlight()(tree);
  expect(JSON.stringify(pre)).not.toContain('"tagName":"script"');
});
