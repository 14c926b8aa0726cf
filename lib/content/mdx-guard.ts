/** Refuses everything in an article that is not Markdown or a known component: MDX is code, articles are not. */
import type { Nodes, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import "mdast-util-mdx";
import type { Position } from "unist";
import type { ContentIssue } from "./issues.ts";
import {
  htmlFix,
  mdxComponents,
  type AttributeSpec,
  type ComponentSpec,
} from "./mdx-components.ts";
import { isUnwrapped } from "./unwrapped.ts";
import { explainAddress } from "./explain-address.ts";
import { nearestNames } from "./nearest.ts";
import type { RuleName } from "./rules/registry.ts";

type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;
type Report = (position: Position | undefined, rule: RuleName, fact: string, fix: string) => void;

const allComponents = Object.keys(mdxComponents);
const componentList = allComponents.join(", ");

/** Own keys only: `<toString>` is no component. */
function specOf(name: string): ComponentSpec | undefined {
  return Object.hasOwn(mdxComponents, name) ? mdxComponents[name] : undefined;
}

function checkAddress(url: string, position: Position | undefined, report: Report): void {
  const mistake = explainAddress(url);
  if (mistake) report(position, mistake.rule, mistake.fact, mistake.fix);
}

function checkName(element: MdxElement, report: Report): boolean {
  const { name } = element;
  if (name === null) {
    report(
      element.position,
      "mdx-fragment",
      "Un fragment « <> » n’a pas sa place dans un article.",
      "Retirez « <> » et « </> ».",
    );
    return false;
  }
  if (specOf(name)) return true;
  if (/^[a-z]/.test(name)) {
    const fact = `La balise HTML « <${name}> » est refusée.`;
    report(element.position, "raw-html", fact, htmlFix(name));
    return false;
  }
  const [nearest] = nearestNames(name, allComponents);
  report(
    element.position,
    "unknown-component",
    `Le composant « ${name} » n’existe pas.`,
    nearest
      ? `Écrivez <${nearest}>, ou choisissez parmi : ${componentList}.`
      : `Choisissez parmi : ${componentList}.`,
  );
  return false;
}

function checkValue(
  name: string,
  value: string,
  spec: AttributeSpec,
  position: Position | undefined,
  report: Report,
): void {
  if (spec.values && !spec.values.includes(value)) {
    const [nearest] = nearestNames(value, spec.values);
    report(
      position,
      "unknown-attribute-value",
      `« ${value} » n’est pas une valeur de l’attribut « ${name} ».`,
      `${nearest ? `Écrivez ${name}="${nearest}". ` : ""}Valeurs possibles : ${spec.values.join(", ")}.`,
    );
  }
  if (spec.pattern && !spec.pattern[0].test(value)) {
    report(
      position,
      "wrong-attribute-value",
      `« ${value} » ne convient pas à l’attribut « ${name} ».`,
      `Donnez ${spec.pattern[1]}.`,
    );
  }
  if (spec.address) checkAddress(value, position, report);
}

function checkAttributes(element: MdxElement, component: string, report: Report): void {
  const spec = specOf(component)?.attributes ?? {};
  const given = new Set<string>();
  for (const attribute of element.attributes) {
    const position = attribute.position ?? element.position;
    if (attribute.type === "mdxJsxExpressionAttribute") {
      report(position, "mdx-expression", "« {…} » est du code, refusé ici.", "Retirez-le.");
      continue;
    }
    if (given.has(attribute.name)) {
      const fact = `L’attribut « ${attribute.name} » est écrit deux fois.`;
      report(position, "duplicate-attribute", fact, "Gardez un seul des deux.");
    }
    given.add(attribute.name);
    const known = Object.hasOwn(spec, attribute.name) ? spec[attribute.name] : undefined;
    if (!known) {
      const [nearest] = nearestNames(attribute.name, Object.keys(spec));
      report(
        position,
        "unknown-attribute",
        `L’attribut « ${attribute.name} » n’existe pas sur <${component}>.`,
        nearest
          ? `Écrivez « ${nearest} ».`
          : `Retirez-le${Object.keys(spec).length > 0 ? ` ; attributs possibles : ${Object.keys(spec).join(", ")}` : ""}.`,
      );
      continue;
    }
    if (typeof attribute.value !== "string") {
      report(
        position,
        attribute.value ? "mdx-expression" : "wrong-attribute-value",
        `L’attribut « ${attribute.name} » doit être un texte entre guillemets.`,
        `Écrivez ${attribute.name}="…".`,
      );
      continue;
    }
    if (known.required && attribute.value.trim() === "") {
      report(
        position,
        "wrong-attribute-value",
        `L’attribut « ${attribute.name} » est vide.`,
        `Écrivez ${attribute.name}="…".`,
      );
      continue;
    }
    checkValue(attribute.name, attribute.value, known, position, report);
  }
  for (const [name, attribute] of Object.entries(spec)) {
    if (attribute.required && !given.has(name)) {
      report(
        element.position,
        "missing-attribute",
        `L’attribut « ${name} » manque sur <${component}>.`,
        `Écrivez <${component} ${name}="…"${specOf(component)?.children === "none" ? " /" : ""}>.`,
      );
    }
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

function checkContent(element: MdxElement, component: string, report: Report): void {
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

function checkPlacement(
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

/** A comment `{/* … *\/}` is let through: it says something to authors, and compiles to nothing. */
function isComment(expression: string): boolean {
  return /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(expression);
}

function checkNode(node: Nodes, parent: Nodes, report: Report): void {
  switch (node.type) {
    case "mdxjsEsm":
      report(
        node.position,
        "mdx-import",
        "« import » et « export » sont du code, refusé dans un article.",
        "Retirez cette ligne ; si c’est une phrase, ne commencez pas la ligne par ce mot.",
      );
      return;
    case "mdxFlowExpression":
    case "mdxTextExpression":
      if (isComment(node.value)) return;
      report(
        node.position,
        "mdx-expression",
        `« {${node.value.trim().slice(0, 40)}} » est une expression : du code, refusé dans un article.`,
        "Retirez les accolades, ou mettez ce texte entre accents graves : `{…}`.",
      );
      return;
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      if (!checkName(node, report) || node.name === null) return;
      checkAttributes(node, node.name, report);
      checkPlacement(node, node.name, parent, report);
      checkContent(node, node.name, report);
      return;
    case "link":
    case "definition":
      checkAddress(node.url, node.position, report);
      return;
    case "image":
    case "imageReference":
      report(
        node.position,
        "image",
        "Les images ne sont pas encore prises en charge dans les articles.",
        "Décrivez en mots ce que l’image montrait, ou liez la page qui la contient.",
      );
      return;
    case "html":
      report(node.position, "raw-html", "Le HTML est refusé.", "Écrivez en Markdown.");
      return;
    default:
  }
}

/** Walks the tree of an article and returns one issue for each thing it may not hold. */
export function guardMdx(tree: Root, file: string): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const report: Report = (position, rule, fact, fix) => {
    const { line = 1, column = 1 } = position?.start ?? {};
    issues.push({ file, line, column, rule, fact, fix });
  };
  const walk = (node: Nodes, parent: Nodes) => {
    if (!("children" in node)) return;
    for (const child of node.children) {
      checkNode(child, parent, report);
      walk(child, isUnwrapped(child) ? parent : child);
    }
  };
  walk(tree, tree);
  return issues;
}
