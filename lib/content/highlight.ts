/** Colours code blocks with classes, never inline styles, so that a strict CSP holds. */
import type { Element, Root } from "hast";
import { createLowlight } from "lowlight";
import bash from "highlight.js/lib/languages/bash";
import css from "highlight.js/lib/languages/css";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import markdown from "highlight.js/lib/languages/markdown";
import python from "highlight.js/lib/languages/python";
import r from "highlight.js/lib/languages/r";
import sql from "highlight.js/lib/languages/sql";
import typescript from "highlight.js/lib/languages/typescript";
import xml from "highlight.js/lib/languages/xml";
import yaml from "highlight.js/lib/languages/yaml";
import { visit } from "unist-util-visit";

const lowlight = createLowlight({
  bash,
  css,
  javascript,
  json,
  markdown,
  python,
  r,
  sql,
  typescript,
  html: xml,
  yaml,
});

function languageOf(code: Element): string | undefined {
  const names = code.properties.className;
  if (!Array.isArray(names)) return undefined;
  const name = names.map(String).find((className) => className.startsWith("language-"));
  return name?.slice("language-".length);
}

/** Replaces the text of `<pre><code class="language-x">` by highlighted spans; unknown languages stay plain. */
export function rehypeHighlight() {
  return (tree: Root) => {
    visit(tree, "element", (pre) => {
      const [code] = pre.children;
      if (pre.tagName !== "pre" || code?.type !== "element" || code.tagName !== "code") return;
      const language = languageOf(code);
      const [text] = code.children;
      if (!language || !lowlight.registered(language) || text?.type !== "text") return;
      const highlighted = lowlight.highlight(language, text.value);
      code.children = highlighted.children.filter(
        (child) => child.type === "element" || child.type === "text",
      );
      pre.properties.dataLanguage = language;
    });
  };
}
