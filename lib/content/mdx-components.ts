/** The closed vocabulary of an article: which components exist, with which literal attributes, and where. */
import { foldAccents } from "#lib/text.ts";

export interface AttributeSpec {
  required?: boolean;
  /** Closed list of values. */
  values?: readonly string[];
  /** The value names an entry of this collection, or a video of Dailymotion. */
  refersTo?: "defi" | "terme" | "contact" | "video";
  /** The value is an address. */
  address?: boolean;
  /** Regular expression that the value must match, with what to say when it does not. */
  pattern?: readonly [RegExp, string];
}

export interface ComponentSpec {
  attributes: Readonly<Record<string, AttributeSpec>>;
  /** `none`: written `<Defi … />`; `blocks`: Markdown between the tags; or only these components. */
  children: "none" | "blocks" | readonly string[];
  /** Stands among the words of a sentence; the others are blocks of their own. */
  isInline?: boolean;
  /** Parents it must stand in, directly. */
  inside?: readonly string[];
}

/** Attribute values that a reader sees as text, for search. */
export const textAttributes: readonly string[] = ["titre", "texte"];

/** What to write instead of common HTML tags. */
const htmlHints: ReadonlyMap<string, string> = new Map([
  ["a", "Écrivez le lien en Markdown : [texte](adresse)."],
  [
    "img",
    "Retirez cette balise ; les images ne sont pas encore prises en charge dans les articles.",
  ],
  ["iframe", 'Pour une vidéo, utilisez <Video id="…" titre="…" />.'],
  ["br", "Laissez une ligne vide pour changer de paragraphe."],
  ["b", "Écrivez **en gras**."],
  ["strong", "Écrivez **en gras**."],
  ["i", "Écrivez *en italique*."],
  ["em", "Écrivez *en italique*."],
  ["p", "Retirez cette balise ; laissez une ligne vide entre deux paragraphes."],
  ["details", "Utilisez <Encadre> ou un titre de section."],
  ["div", "Utilisez <Encadre>, ou laissez le texte en Markdown."],
]);

/** What to write instead of `<name>`: Markdown, or the component of that name. */
export function htmlFix(name: string): string {
  const components = Object.keys(mdxComponents);
  const component = components.find((each) => foldAccents(each) === foldAccents(name));
  if (component) return `Écrivez <${component}>, avec une majuscule et sans accent.`;
  return htmlHints.get(name) ?? `Utilisez le Markdown, ou un composant : ${components.join(", ")}.`;
}

export const mdxComponents: Readonly<Record<string, ComponentSpec>> = {
  Encadre: {
    attributes: {
      type: { required: true, values: ["info", "attention", "astuce"] },
      titre: {},
    },
    children: "blocks",
  },
  Etapes: { attributes: {}, children: "blocks" },
  Onglets: { attributes: {}, children: ["Onglet"] },
  Onglet: { attributes: { titre: { required: true } }, children: "blocks", inside: ["Onglets"] },
  Choix: { attributes: { titre: { required: true } }, children: ["Question"] },
  Question: {
    attributes: { texte: { required: true } },
    children: ["Reponse"],
    inside: ["Choix", "Reponse"],
  },
  Reponse: { attributes: { texte: { required: true } }, children: "blocks", inside: ["Question"] },
  Defi: { attributes: { slug: { required: true, refersTo: "defi" } }, children: "none" },
  Terme: {
    attributes: { id: { required: true, refersTo: "terme" } },
    children: "blocks",
    isInline: true,
  },
  Contact: { attributes: { id: { required: true, refersTo: "contact" } }, children: "none" },
  Video: {
    attributes: {
      id: {
        required: true,
        refersTo: "video",
        pattern: [/^x[a-z0-9]{4,8}$/, "un identifiant Dailymotion, x6y04qm"],
      },
      titre: { required: true },
    },
    children: "none",
  },
  Telechargement: {
    attributes: {
      href: { required: true, address: true },
      titre: { required: true },
      format: {},
      poids: {},
    },
    children: "none",
  },
  Lien: {
    attributes: {
      href: { required: true, address: true },
      archive: { address: true },
    },
    children: "blocks",
    isInline: true,
  },
};
