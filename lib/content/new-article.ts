/** Makes the skeleton of a new article: right keys, a new id, and what its author has to write. */
import { stringify } from "yaml";
import { countLabel, slugify } from "#lib/text.ts";
import type { ContentIssue } from "./issues.ts";
import { nearestNames } from "./nearest.ts";
import type { Article, ParsedPage } from "./parse-article.ts";
import type { AnyPages, Permalinks } from "./permalinks.ts";
import type { Owner, Theme } from "./schema/reference.ts";

/** What stands for a text that its author has not written yet; refused in a published article. */
const toWrite = "À écrire";

const usualReviewInMonths = 12;

/** Neither vowels, so that chance writes no word, nor signs that look alike. */
const idSigns = "bcdfghjkmnpqrstvwxz23456789";
const idLength = 5;

/**
 * An id that no article has or had. `random` gives an integer from 0 to below its argument.
 * At least one letter, so that YAML never reads a number.
 */
export function pickId(used: ReadonlySet<string>, random: (below: number) => number): string {
  for (;;) {
    const signs = Array.from({ length: idLength }, () => idSigns[random(idSigns.length)] ?? "");
    const id = signs.join("");
    if (/[a-z]/.test(id) && !used.has(id)) return id;
  }
}

/** What the author gives, by flags or by answers. */
export interface NewArticleRequest {
  title: string;
  theme: string;
  owner?: string | undefined;
  question?: string | undefined;
  /** Id of the question asked on the site that it answers. */
  answers?: string | undefined;
}

/** What the request is checked against. */
export interface NewArticleBase {
  themes: readonly Theme[];
  equipe: readonly Owner[];
  pages: AnyPages;
  remembered: Permalinks;
}

function nearestHint(name: string, known: readonly string[]): string {
  const [nearest] = nearestNames(name, known);
  return nearest ? `Vouliez-vous dire « ${nearest} » ?` : `Choisissez parmi : ${known.join(", ")}.`;
}

function refuseSlug(slug: string, { pages, remembered }: NewArticleBase): string | undefined {
  if (slug === "") return "Donnez un titre fait de mots : il devient l’adresse de la page.";
  const present = pages.articles.find(({ readable }) => readable.slug === slug);
  if (present)
    return `Un article a déjà cette adresse : ${present.readable.file}. Complétez-le, ou précisez le titre.`;
  const isFormer =
    pages.articles.some(({ readable }) => readable.oldSlugs.includes(slug)) ||
    Object.values(remembered.articles).some(({ slugs }) => slugs.includes(slug));
  return isFormer
    ? `« ${slug} » est l’ancienne adresse d’un article : des liens y mènent. Précisez le titre.`
    : undefined;
}

/** Why the request cannot be met, in French; undefined when it can. */
export function refuseRequest(
  request: NewArticleRequest,
  base: NewArticleBase,
): string | undefined {
  const themes = base.themes.map(({ key }) => key);
  const owners = base.equipe.map(({ id }) => id);
  if (!themes.includes(request.theme)) {
    return `Le thème « ${request.theme} » n’existe pas. ${nearestHint(request.theme, themes)}`;
  }
  if (request.owner !== undefined && !owners.includes(request.owner)) {
    return `« ${request.owner} » n’est pas dans equipe.yaml. ${nearestHint(request.owner, owners)}`;
  }
  return refuseSlug(slugify(request.title), base);
}

/** Ids that articles have or had, to be used by no other. */
export function usedIds({ pages, remembered }: NewArticleBase): Set<string> {
  const present = pages.articles.flatMap(({ readable }) => readable.id ?? []);
  return new Set([...present, ...Object.keys(remembered.articles)]);
}

/** Who answers for it when nobody is named: a team whose mandate does not end, else the first. */
export function usualOwner(equipe: readonly Owner[]): string | undefined {
  return (equipe.find(({ mandateEnds }) => mandateEnds === undefined) ?? equipe[0])?.id;
}

function line(key: string, value: string): string {
  return `${key}: ${stringify(value, { lineWidth: 0 }).trim()}`;
}

/** Source of the new article. `today` is an ISO date. */
export function scaffoldArticle(
  { title, theme, owner, question, answers }: NewArticleRequest & { owner: string },
  id: string,
  today: string,
): string {
  const questions = [
    question?.trim() || `${toWrite} : une question, avec les mots d’une personne qui arrive`,
    `${toWrite} : la même, posée autrement`,
  ];
  const item = (text: string) => `  - ${stringify(text, { lineWidth: 0 }).trim()}`;
  return `---
${line("id", id)}
${line("title", title.trim())}
${line("description", `${toWrite} : la réponse en une à trois phrases.`)}
${line("theme", theme)}
questions:
${questions.map(item).join("\n")}
written: ${today}
${line("owner", owner)}
reviewInMonths: ${usualReviewInMonths}
${answers === undefined ? "" : `answers: [${answers}]\n`}draft: true
---

{/* Une phrase d’introduction, si elle sert ; la description s’affiche déjà au-dessus. */}

## Comment s’y prendre

<Etapes>

1. **Une action.** Une phrase.
2. **Une autre.** Une phrase.

</Etapes>

## Les pièges

- **Un piège.** Comment l’éviter.

## Qui peut vous aider

{/* Une fonction de contacts.yaml, seule sur sa ligne. */}
`;
}

/** One issue for each published article that still holds words of the skeleton. */
export function checkUnfinished(articles: readonly ParsedPage<Article>[]): ContentIssue[] {
  return articles.flatMap(({ page, locate }): ContentIssue[] => {
    if (!page || page.draft) return [];
    const paths = [
      ...(page.description.startsWith(toWrite) ? [["description"]] : []),
      ...page.questions.flatMap((text, index) =>
        text.startsWith(toWrite) ? [["questions", index]] : [],
      ),
    ];
    const [first] = paths;
    if (!first) return [];
    const fact = `Des mots du modèle de départ sont restés (${countLabel(paths.length, "texte")} à écrire).`;
    const fix = `Remplacez ce qui commence par « ${toWrite} », ou remettez « draft: true ».`;
    return [{ file: page.file, ...locate(first), rule: "unfinished", fact, fix }];
  });
}
