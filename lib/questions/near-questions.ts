/** Questions already asked that say nearly the same, told by our own analyser. */
import { analyse } from "#lib/search/analyse.ts";
import { withoutMasks } from "./mask.ts";

/** Half of the words of the shorter question: fewer and everything is near. */
const nearShare = 0.5;

function stemsOf(text: string): Set<string> {
  const tokens = analyse(withoutMasks(text)).filter(({ isStop, isJoined }) => !isStop && !isJoined);
  return new Set(tokens.map(({ stem }) => stem));
}

interface NearRequest<Asked> {
  text: string;
  limit: number;
  /** Leaves some out, such as the question itself; all of them count without it. */
  accepts?: (question: Asked) => boolean;
}

/**
 * A finder among `questions`, for many texts: each question is read once. It gives at most `limit` of them,
 * nearest first.
 */
export function nearQuestionFinder<Asked extends { text: string }>(
  questions: readonly Asked[],
): (request: NearRequest<Asked>) => Asked[] {
  const known = questions.map((question) => ({ question, stems: stemsOf(question.text) }));
  return ({ text, limit, accepts = () => true }) => {
    const wanted = stemsOf(text);
    if (wanted.size === 0) return [];
    return known
      .filter(({ question }) => accepts(question))
      .map(({ question, stems }) => {
        const shared = [...stems].filter((stem) => wanted.has(stem)).length;
        return { question, share: shared / Math.max(1, Math.min(stems.size, wanted.size)) };
      })
      .filter(({ share }) => share >= nearShare)
      .sort((a, b) => b.share - a.share)
      .slice(0, limit)
      .map(({ question }) => question);
  };
}

/** At most `limit` of `questions`, nearest to `text` first. */
export function nearQuestions<Asked extends { text: string }>(
  text: string,
  questions: readonly Asked[],
  limit: number,
): Asked[] {
  return nearQuestionFinder(questions)({ text, limit });
}
