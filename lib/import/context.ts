/** What the translation of a body needs and gathers: where things stand, what they become, what is set aside. */
import type { Nodes, PhrasingContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { WebAddress } from "#lib/content/schema/fields.ts";
import { dailymotionId, isPdf, pageOfPlayer, wholeAddress } from "./addresses.ts";
import { component, text, trimWords, words } from "./content.ts";
import type { Kind } from "./names.ts";
import { restoreTokens } from "./prepare-body.ts";
import { quote, type Reporter } from "./report.ts";
import type { Token } from "./shortcodes.ts";

/** Facts that a body states by shortcodes. */
export interface BodyFacts {
  links: { label: string; url: string }[];
  code: string[];
  videos: string[];
}

/** An image or a PDF that stays on the old site. */
export interface Media {
  kind: "image" | "pdf";
  url: string;
  line: number;
}

export interface Context {
  kind: Kind;
  report: Reporter;
  tokens: readonly Token[];
  facts: BodyFacts;
  /** Lines of the source whose content became a fact. */
  factLines: number[];
  media: Media[];
  /** Line of the source behind a line of the prepared text. */
  sourceLine: (preparedLine: number) => number;
}

export function lineOf(node: Nodes, { sourceLine }: Context): number {
  return sourceLine(node.position?.start.line ?? 1);
}

/** A safe whole address, each change and each loss reported. */
function takeAddress(
  address: string,
  line: number,
  { report, tokens, media }: Context,
): string | undefined {
  const source = restoreTokens(address, tokens);
  const whole = wholeAddress(source);
  if (!whole) {
    report.todo(line, `Adresse refusée, lien retiré : ${quote(source)}.`);
    return undefined;
  }
  if (whole.isChanged) report.done(line, `Adresse complétée : ${quote(source)} → ${whole.url}`);
  if (isPdf(whole.url)) media.push({ kind: "pdf", url: whole.url, line });
  return whole.url;
}

/** A link never holds a link. */
function unlink(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => (node.type === "link" ? unlink(node.children) : [node]));
}

export function makeLink(
  address: string,
  children: readonly Nodes[],
  line: number,
  context: Context,
): PhrasingContent[] {
  const url = takeAddress(address, line, context);
  const label = trimWords(unlink(words(children)));
  if (url === undefined)
    return label.length > 0 ? label : [text(restoreTokens(address, context.tokens))];
  const isNamed = label.some((node) => toString(node).trim() !== "");
  return [{ type: "link", url, children: isNamed ? label : [text(url)] }];
}

/** Images are not carried: a link leads to them, and the report lists them. */
export function makeImage(
  address: string,
  alt: string,
  line: number,
  context: Context,
): PhrasingContent[] {
  const { report, media } = context;
  const name = restoreTokens(alt, context.tokens).replace(/\s+/g, " ").trim();
  if (/^data:/i.test(address.trim())) {
    report.todo(line, `Image écrite dans le texte, retirée : ${quote(name || address)}.`);
    return name === "" ? [] : [text(`Image : ${name}`)];
  }
  const url = takeAddress(address, line, context);
  if (url === undefined) return name === "" ? [] : [text(`Image : ${name}`)];
  media.push({ kind: "image", url, line });
  return [
    {
      type: "link",
      url,
      children: [text(name === "" ? "Image sans description" : `Image : ${name}`)],
    },
  ];
}

/** A Dailymotion video: a fact of a défi, a component in an article. */
export function makeVideo(
  id: string,
  title: string,
  line: number,
  { kind, facts, factLines, report }: Context,
): Nodes[] {
  const name = title.replace(/\s+/g, " ").trim();
  if (kind === "article") return [component("Video", { id, titre: name || "Voir la vidéo" })];
  if (!facts.videos.includes(id)) facts.videos.push(id);
  factLines.push(line);
  report.done(
    line,
    `Vidéo ${id} mise dans « videos »${name === "" ? "" : ` ; son titre ${quote(name)} n’est pas gardé`}.`,
  );
  return [];
}

/** A player, whatever the tag or shortcode that held it. */
export function makeEmbed(address: string, title: string, line: number, context: Context): Nodes[] {
  const id = dailymotionId(address);
  if (id !== undefined) return makeVideo(id, title, line, context);
  const page = pageOfPlayer(address);
  context.report.done(line, `Contenu intégré remplacé par un lien : ${quote(page)}.`);
  return makeLink(page, [text(title)], line, context);
}

/** `{{< arrow-link >}}`: a fact of a défi, a link in an article. */
export function makeArrowLink(
  address: string,
  label: string,
  line: number,
  context: Context,
): Nodes[] {
  if (context.kind === "article") return makeLink(address, [text(label)], line, context);
  const { facts, factLines, report } = context;
  const url = takeAddress(address, line, context);
  if (url === undefined) return label === "" ? [] : [text(label)];
  if (!WebAddress.safeParse(url).success) return makeLink(address, [text(label)], line, context);
  factLines.push(line);
  if (/^(?:le\s+)?(?:code|d[ée]p[ôo]t)\b/iu.test(label) && !isPdf(url)) {
    if (!facts.code.includes(url)) facts.code.push(url);
    report.done(line, `Lien ${quote(label)} mis dans « code ».`);
  } else {
    if (!facts.links.some((link) => link.url === url))
      facts.links.push({ label: label || url, url });
    report.done(line, `Lien ${quote(label || url)} mis dans « links ».`);
  }
  return [];
}
