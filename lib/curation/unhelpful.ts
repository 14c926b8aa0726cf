/** What readers say of articles, gathered by article: those that help least first. */
import { dayOfInstant } from "#lib/instant.ts";
import type { FeedbackReason, Passage } from "#lib/questions/store.ts";
import { groupBy } from "#lib/text.ts";
import type { Opinion } from "./desk-store.ts";

/** An article as far as opinions care. */
export interface JudgedArticle {
  id: string;
  slug: string;
  title: string;
  /** File, as in messages. */
  file: string;
  /** Where its text is changed in a browser; undefined when no forge is set. */
  editUrl: string | undefined;
  /** ISO date of the last change of its text, when git tells: opinions from before are about another text. */
  changedOn: string | undefined;
}

export interface ArticleOpinions {
  article: JudgedArticle;
  yes: number;
  no: number;
  reasons: { reason: FeedbackReason; count: number }[];
  /** What was written or selected, latest first; the text is empty when only words of the article were selected. */
  comments: { text: string; day: string; passage?: Passage }[];
  /** Opinions about the text before its last change: said, and not counted. */
  before: number;
}

function opinionsOf(article: JudgedArticle, opinions: readonly Opinion[]): ArticleOpinions {
  const { changedOn } = article;
  const present = opinions.filter(
    ({ sentAt }) => changedOn === undefined || dayOfInstant(sentAt) >= changedOn,
  );
  const reasons = new Map<FeedbackReason, number>();
  for (const { reason } of present) {
    if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const no = present.filter(({ helpful }) => !helpful).length;
  return {
    article,
    yes: present.length - no,
    no,
    reasons: [...reasons]
      .map(([reason, count]) => ({ reason, count }))
      .sort((a, b) => b.count - a.count),
    comments: present
      .filter(({ comment, passage }) => comment !== "" || passage !== undefined)
      .map(({ comment, sentAt, passage }) => ({
        ...{ text: comment, day: dayOfInstant(sentAt) },
        ...(passage && { passage }),
      })),
    before: opinions.length - present.length,
  };
}

/** How many opinions an article must have before their share says anything: those it lacks count as a yes. */
const assumedYes = 2;

/** Every article with an opinion, by share of « non », doubtful ones last. `opinions` come latest first. */
export function articleOpinions(
  articles: readonly JudgedArticle[],
  opinions: readonly Opinion[],
): ArticleOpinions[] {
  const byArticle = groupBy(opinions, ({ articleId }) => articleId);
  const share = ({ yes, no }: ArticleOpinions) => no / (yes + no + assumedYes);
  return articles
    .flatMap((article) => {
      const own = byArticle.get(article.id);
      return own ? [opinionsOf(article, own)] : [];
    })
    .sort((a, b) => share(b) - share(a) || a.article.title.localeCompare(b.article.title, "fr"));
}
