/** What a component holds, and where it may stand. */
import type { Nodes } from "mdast";
import { specOf, type MdxElement, type Report } from "./mdx-report.ts";
import { isUnwrapped } from "./unwrapped.ts";

/** A comment `{/* … *\/}` is let through: it says something to authors, and compiles to nothing. */
export function isComment(expression: string): boolean {
  return /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(expression);
}

/** Content of a component, comments and white space left out, as MDX will nest it. */
function contentOf(node: Nodes): Nodes[] {
  if (!("children" in node)) return [];
  return node.children.flatMap((child: Nodes) => {
    if (child.type === "text" && child.value.trim() === "") return [];
    if (child.type === "mdxFlowExpression" || child.type === "mdxTextExpression") {
      return isComment(child.value) ? [] : [child];
    }
    return isUnwrapped(child) ? contentOf(child) : [child];
  });
}

/** Reports what `component` may not hold, and that it holds nothing when it must. */
export function checkContent(element: MdxElement, component: string, report: Report): void {
  const spec = specOf(component);
  const content = contentOf(element);
  const at = element.position;
  if (spec?.children === "none") {
    if (content.length === 0) return;
    const fix = `Écrivez <${component} … /> et sortez le texte qu’il contient.`;
    report(at, "unexpected-content", `<${component}> ne prend pas de contenu.`, fix);
    return;
  }
  if (content.length === 0) {
    const fix = `Écrivez son contenu entre <${component}> et </${component}>.`;
    report(at, "missing-content", `<${component}> est vide.`, fix);
  }
  if (
    spec?.isInline &&
    content.some((child) => child.type === "paragraph" || child.type === "list")
  ) {
    const fix = `Écrivez <${component} …>, son texte et </${component}> sur une seule ligne.`;
    report(at, "unexpected-content", `<${component}> n’entoure que les mots d’une phrase.`, fix);
  }
  if (typeof spec?.children !== "object") return;
  const allowed = spec.children;
  for (const child of content) {
    if ("name" in child && child.name !== null && allowed.includes(child.name)) continue;
    report(
      child.position ?? at,
      "unexpected-content",
      `<${component}> ne contient que des <${allowed.join(">, <")}>.`,
      `Déplacez ce contenu dans un <${allowed[0] ?? ""}>.`,
    );
  }
}

/** Parents that hold the words of a sentence, where a block would break the page. */
const sentenceTypes = new Set([
  "paragraph",
  "heading",
  "tableCell",
  "emphasis",
  "strong",
  "delete",
  "link",
  "linkReference",
]);

/** Reports a component outside those that hold it, or a block in the middle of a sentence. */
export function checkPlacement(
  element: MdxElement,
  component: string,
  parent: Nodes,
  report: Report,
): void {
  const spec = specOf(component);
  const parentName = "name" in parent ? parent.name : null;
  if (spec?.inside && !spec.inside.includes(parentName ?? "")) {
    const parents = spec.inside.map((name) => `<${name}>`).join(" ou ");
    report(
      element.position,
      "misplaced-component",
      `<${component}> ne peut se trouver que dans ${parents}.`,
      `Placez-le directement dans ${parents}.`,
    );
  } else if (!spec?.isInline && sentenceTypes.has(parent.type)) {
    report(
      element.position,
      "inline-component",
      `<${component}> est un bloc : il ne tient pas au milieu d’une phrase, d’un titre ou d’un tableau.`,
      "Mettez-le seul sur sa ligne, avec une ligne vide avant et après.",
    );
  }
}
