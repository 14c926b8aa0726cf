/** `/articles/SLUG.md`: an article as plain Markdown, with its answer, its trust and its permanent address. */
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { freshnessOf, freshnessText, handoverText } from "#lib/content/freshness.ts";
import { spaceFrench } from "#lib/content/french-spacing.ts";
import { parseMdx } from "#lib/content/mdx-syntax.ts";
import type { Article } from "#lib/content/parse-article.ts";
import { routes } from "#lib/routes.ts";
import { formatDate } from "#lib/text.ts";
import { fullAddress, makePlain, type PlainContext } from "./plain-components.ts";

const writer = unified()
  .use(remarkStringify, { bullet: "-", emphasis: "_", listItemIndent: "one" })
  .use(remarkGfm)
  .freeze();

function writeBody(body: string, file: string, context: PlainContext): string {
  const tree: Root = parseMdx(body, file).tree;
  makePlain(tree, context);
  return writer.stringify(tree).trim();
}

/** One line, whatever the title: line breaks would end the heading. */
function line(text: string): string {
  return spaceFrench(text).replace(/\s*\n\s*/g, " ");
}

/** What stands at the address of an article that no longer holds. `replacement` is the article to read instead. */
export function writeWithdrawnMarkdown(
  { title, withdrawn }: Article,
  replacement: Article | undefined,
  site: string,
): string {
  const when = withdrawn ? ` le ${formatDate(withdrawn.on)}. ${withdrawn.reason}` : ".";
  const instead = replacement
    ? [`À lire à la place : <${site}${routes.articleMarkdown(replacement.slug)}>`]
    : [];
  return [`# ${line(title)}`, `> Cet article a été retiré${line(when)}`, ...instead]
    .join("\n\n")
    .concat("\n");
}

interface Source {
  article: Article;
  /** Body of its file, without front matter. */
  body: string;
  /** ISO day, for its freshness. */
  today: string;
}

/** `body` must have passed the checks of content. */
export function writeArticleMarkdown(
  { article, body, today }: Source,
  context: PlainContext,
): string {
  const { site } = context;
  const freshness = freshnessOf(article, today);
  const handover = freshness.handover ? ` ${handoverText}.` : "";
  const facts = [
    `${freshnessText(freshness)}.${handover} Publié le ${formatDate(article.written)}.`,
    `Adresse permanente : <${site}${routes.shortLink(article.id)}>`,
    "Licence Ouverte 2.0, EIG Link.",
  ];
  const sources = article.sources.map(
    ({ title, url, publisher }) =>
      `- [${title}](${fullAddress(url, site)})${publisher ? ` (${publisher})` : ""}`,
  );
  return [
    `# ${line(article.title)}`,
    `> ${line(article.description)}`,
    writeBody(body, article.file, context),
    ...(sources.length > 0 ? [`## Sources\n\n${sources.join("\n")}`] : []),
    `---\n\n${facts.join("\\\n")}`,
  ]
    .join("\n\n")
    .concat("\n");
}
