/** Proves that each question an article declares brings it into the first results. */
import { isSameQuery } from "#lib/search/same-query.ts";
import type { Searcher } from "#lib/search/search.ts";
import type { ContentIssue } from "./issues.ts";
import type { Article } from "./parse-article.ts";
import { questionVariants, type QuestionVariant } from "./question-variants.ts";

/** An article must stand among this many first results of its own questions. */
const firstResults = 3;

/** Where the question number `index` of an article stands in its file. */
export type QuestionPlace = (article: Article, index: number) => { line: number; column: number };

/** A question that does not bring its article; plain data, so that it can be kept and sent. */
export interface QuestionMiss {
  slug: string;
  /** Number of the question in its article. */
  index: number;
  fact: string;
  fix: string;
}

/** What is asked of the search: an article by its name, and what it promises to answer. */
export type AskedArticle = Pick<Article, "slug" | "questions">;

/** What of the search is needed here. */
export type QuestionSearcher = Pick<Searcher, "find">;

interface Miss {
  variant: QuestionVariant;
  /** Titles of the pages that came first instead. */
  winners: string[];
}

async function findMiss(
  searcher: QuestionSearcher,
  article: AskedArticle,
  question: string,
): Promise<Miss | undefined> {
  const asked: string[] = [];
  for (const variant of questionVariants(question)) {
    // Accents are folded: without them, most questions are the same one to the search.
    if (asked.some((text) => isSameQuery(text, variant.text))) continue;
    asked.push(variant.text);
    const found = await searcher.find(variant.text, { limit: firstResults, kinds: ["article"] });
    if (found.some(({ id }) => id === article.slug)) continue;
    return { variant, winners: found.map(({ title }) => title) };
  }
  return undefined;
}

function describeMiss({ variant, winners }: Miss): Pick<ContentIssue, "fact" | "fix"> {
  const instead =
    winners.length === 0 ? "rien" : winners.map((title) => `« ${title} »`).join(", puis ");
  return {
    fact: `La question « ${variant.text} » (${variant.form}) n’amène pas cet article dans les ${firstResults} premiers : elle trouve ${instead}.`,
    fix: "Précisez la question, ou mettez ses mots dans le titre, la description ou « keywords » ; npm run search -- --explain montre pourquoi.",
  };
}

/**
 * Each question that fails in one of its forms (accents, number, slip).
 * `searcher` must be built on the same articles.
 */
export async function findMisses(
  articles: readonly AskedArticle[],
  searcher: QuestionSearcher,
): Promise<QuestionMiss[]> {
  const misses: QuestionMiss[] = [];
  for (const article of articles) {
    for (const [index, question] of article.questions.entries()) {
      const miss = await findMiss(searcher, article, question);
      if (miss) misses.push({ slug: article.slug, index, ...describeMiss(miss) });
    }
  }
  return misses;
}

/** Misses as issues, each at its question. */
export function missIssues(
  misses: readonly QuestionMiss[],
  articles: readonly Article[],
  placeOf: QuestionPlace,
): ContentIssue[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return misses.flatMap(({ slug, index, fact, fix }): ContentIssue[] => {
    const article = bySlug.get(slug);
    if (!article) return [];
    const place = { file: article.file, ...placeOf(article, index) };
    return [{ ...place, rule: "question-not-found", fact, fix }];
  });
}
