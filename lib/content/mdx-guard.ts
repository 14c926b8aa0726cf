/** Refuses everything in an article that is not Markdown or a known component: MDX is code, articles are not. */
import type { Nodes, Root } from "mdast";
import "mdast-util-mdx";
import type { ContentIssue } from "./issues.ts";
import { checkAttributes } from "./mdx-attributes.ts";
import { checkContent, checkPlacement, isComment } from "./mdx-nesting.ts";
import { htmlFix, mdxComponents } from "./mdx-components.ts";
import { checkAddress, specOf, type MdxElement, type Report } from "./mdx-report.ts";
import { isUnwrapped } from "./unwrapped.ts";
import { nearestNames } from "./nearest.ts";

const allComponents = Object.keys(mdxComponents);
const componentList = allComponents.join(", ");

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
