/** Turns the components of an article into plain Markdown, so that it can be read anywhere. */
import type { Nodes, Parents, PhrasingContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import "mdast-util-mdx"; // Types the nodes of MDX in a tree.
import type { Knowledge } from "#lib/content/knowledge.ts";
import { routes } from "#lib/routes.ts";

/** What components look up, and the public address, without a trailing slash. */
export interface PlainContext {
  knowledge: Pick<Knowledge, "defis" | "contacts">;
  site: string;
}

type Component = MdxJsxFlowElement | MdxJsxTextElement;

const text = (value: string): PhrasingContent => ({ type: "text", value });
const strong = (value: string): PhrasingContent => ({ type: "strong", children: [text(value)] });
const link = (url: string, label: string): PhrasingContent => ({
  type: "link",
  url,
  children: [text(label)],
});
const paragraph = (...children: PhrasingContent[]): Nodes => ({ type: "paragraph", children });

/** A parent with children of any kind: the tree is written at once, its grammar was checked before. */
function holding<Parent extends Parents>(parent: Parent, children: readonly Nodes[]): Parent {
  const own: Nodes[] = parent.children;
  own.splice(0, own.length, ...children);
  return parent;
}

function attribute(node: Component, name: string): string {
  const found = node.attributes.find(
    (each) => each.type === "mdxJsxAttribute" && each.name === name,
  );
  return typeof found?.value === "string" ? found.value : "";
}

/** Addresses of the site become whole, so that they work in another place. */
export function fullAddress(address: string, site: string): string {
  return address.startsWith("/") ? site + address : address;
}

const calloutTitles = { info: "Bon à savoir", attention: "Attention", astuce: "Astuce" } as const;

function calloutTitle(node: Component): string {
  const type = attribute(node, "type");
  return (
    attribute(node, "titre") ||
    calloutTitles[type === "attention" || type === "astuce" ? type : "info"]
  );
}

function defiLines(slug: string, { knowledge, site }: PlainContext): Nodes[] {
  const defi = knowledge.defis.find((each) => each.slug === slug);
  if (!defi) return [];
  return [paragraph(link(site + routes.defi(slug), defi.title), text(` : ${defi.description}`))];
}

function contactLines(id: string, { knowledge, site }: PlainContext): Nodes[] {
  const contact = knowledge.contacts.find((each) => each.id === id);
  if (!contact) return [];
  const { title, where, requests, delay } = contact;
  const facts = [where, requests.join(" ; "), ...(delay ? [`délai : ${delay}`] : [])];
  return [
    paragraph(
      strong("À qui demander"),
      text(" : "),
      link(site + routes.contacts(id), title),
      text(`. ${facts.map((fact) => fact.replace(/\.$/, "")).join(". ")}.`),
    ),
  ];
}

function fileLine(node: Component, site: string): Nodes[] {
  const details = [attribute(node, "format"), attribute(node, "poids")].filter(Boolean).join(", ");
  return [
    paragraph(
      link(fullAddress(attribute(node, "href"), site), attribute(node, "titre")),
      text(details ? ` (${details})` : ""),
    ),
  ];
}

/** Plain nodes for one component, whose children are plain already. */
function plainComponent(node: Component, context: PlainContext): Nodes[] {
  const children: Nodes[] = node.children;
  const { site } = context;
  switch (node.name) {
    case "Encadre":
      return [
        holding({ type: "blockquote", children: [] }, [
          paragraph(strong(calloutTitle(node))),
          ...children,
        ]),
      ];
    case "Onglet":
    case "Choix":
      return [paragraph(strong(attribute(node, "titre"))), ...children];
    case "Question":
      return [
        paragraph(text(attribute(node, "texte"))),
        holding({ type: "list", spread: true, children: [] }, children),
      ];
    case "Reponse":
      return [
        holding({ type: "listItem", spread: true, children: [] }, [
          paragraph(strong(attribute(node, "texte"))),
          ...children,
        ]),
      ];
    case "Defi":
      return defiLines(attribute(node, "slug"), context);
    case "Contact":
      return contactLines(attribute(node, "id"), context);
    case "Video": {
      const address = `https://www.dailymotion.com/video/${attribute(node, "id")}`;
      return [paragraph(text("Vidéo : "), link(address, attribute(node, "titre")))];
    }
    case "Telechargement":
      return fileLine(node, site);
    case "Terme":
      return [
        holding(
          { type: "link", url: site + routes.glossaire(attribute(node, "id")), children: [] },
          children,
        ),
      ];
    case "Lien": {
      const archive = attribute(node, "archive");
      return [
        holding({ type: "link", url: fullAddress(attribute(node, "href"), site), children: [] }, [
          ...children,
        ]),
        ...(archive ? [text(" ("), link(archive, "copie archivée"), text(")")] : []),
      ];
    }
    default:
      return children; // Etapes, Onglets: only a frame.
  }
}

function plainNode(node: Nodes, context: PlainContext): Nodes[] {
  switch (node.type) {
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return plainComponent(node, context);
    case "mdxFlowExpression":
    case "mdxTextExpression":
    case "mdxjsEsm":
      return []; // Comments for authors: the guard lets no other expression through.
    case "link":
    case "definition":
      return [{ ...node, url: fullAddress(node.url, context.site) }];
    default:
      return [node];
  }
}

/** Makes all below `parent` plain, in place, deepest first. */
export function makePlain(parent: Parents, context: PlainContext): void {
  const children: Nodes[] = parent.children;
  for (const child of children) if ("children" in child) makePlain(child, context);
  const plain = children.flatMap((child) => plainNode(child, context));
  children.splice(0, children.length, ...plain);
}
