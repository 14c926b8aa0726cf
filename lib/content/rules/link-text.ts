/** Texts of links that say nothing of where they lead: « ici », « cliquez ici », an address. */
import type { ContentIssue } from "#lib/content/issues.ts";
import { foldAccents } from "#lib/text.ts";
import { placeAt, type ProseBlock, type ProseLink } from "./prose.ts";
import type { FileRule } from "./rule.ts";

/** Whole texts of links, folded, without punctuation. */
const emptyTexts: ReadonlySet<string> = new Set([
  ...["ici", "par ici", "la", "cliquez ici", "cliquer ici", "clique ici", "en cliquant ici"],
  ...["lien", "le lien", "ce lien", "un lien", "sur ce lien", "via ce lien", "lien direct"],
  ...["suite", "la suite", "lire", "lire ici", "lire la suite", "voir", "voir ici", "voir plus"],
  ...["plus", "en savoir plus", "savoir plus", "plus d infos", "plus d informations", "infos"],
  ...["page", "cette page", "la page", "article", "cet article", "site", "ce site", "le site"],
  ...["document", "ce document", "source", "telecharger", "here", "click here", "link", "this"],
]);

function isEmptyText(text: string): boolean {
  return emptyTexts.has(
    foldAccents(text)
      .replace(/[^a-z0-9]+/g, " ")
      .trim(),
  );
}

/** An address written out: a page of a site; the name of a site alone reads well. */
function isBareAddress({ text, address }: ProseLink): boolean {
  return (
    /^https?:\/\//i.test(text) ||
    (/^www\./i.test(text) && !text.includes(" ")) ||
    (/^[\w.-]+\.[a-z]{2,}\/\S+$/i.test(text) && address.includes(text))
  );
}

const shown = 60; // Enough to know which address is meant.

function shorten(text: string): string {
  return text.length > shown ? `${text.slice(0, shown)}…` : text;
}

function bareAddress(text: string): Pick<ContentIssue, "rule" | "fact" | "fix"> {
  return {
    rule: "bare-address",
    fact: `L’adresse « ${shorten(text)} » sert de texte au lien.`,
    fix: "Écrivez [le nom de la page](adresse).",
  };
}

/** Addresses in texts that take no Markdown, such as a description. */
function inKey(file: string, block: ProseBlock): ContentIssue[] {
  if (block.kind !== "key") return [];
  return [...block.text.matchAll(/https?:\/\/[^\s)»]+/g)].map((match) => ({
    file,
    ...placeAt(block, match.index),
    rule: "bare-address",
    fact: `L’adresse « ${shorten(match[0])} » est écrite dans un texte où elle ne s’ouvre pas.`,
    fix: "Nommez le site, et donnez l’adresse dans « sources », « url » ou le corps de la page.",
  }));
}

export const linkText: FileRule = {
  scope: "file",
  names: ["link-text", "bare-address"],
  check: ({ file, blocks, links }) => [
    ...blocks.flatMap((block) => inKey(file, block)),
    ...links.flatMap((link): ContentIssue[] => {
      const at = { file, ...link.place };
      if (isBareAddress(link)) return [{ ...at, ...bareAddress(link.text) }];
      if (!isEmptyText(link.text)) return [];
      const fact = `Le texte du lien, « ${link.text} », ne dit pas où il mène.`;
      const fix =
        "Écrivez le nom de ce que le lien ouvre, au besoin en tournant la phrase autrement.";
      return [{ ...at, rule: "link-text", fact, fix }];
    }),
  ],
};
