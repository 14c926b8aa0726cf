/** Questions already asked that say nearly the same, told by our own analyser. */
import { analyse } from "#lib/search/analyse.ts";
import { withoutMasks } from "./mask.ts";

/** Half of the words of the shorter question: fewer and everything is near. */
const nearShare = 0.5;

function stemsOf(text: string): Set<string> {
  const tokens = analyse(withoutMasks(text)).filter(({ isStop, isJoined }) => !isStop && !isJoined);
  return new Set(tokens.map(({ stem }) => stem));
}

/** At most `limit` of `questions`, nearest to `text` first. */
export function nearQuestions<Asked extends { text: string }>(
  text: string,
  questions: readonly Asked[],
  limit: number,
): Asked[] {
  const wanted = stemsOf(text);
  if (wanted.size === 0) return [];
  return questions
    .map((question) => {
      const stems = stemsOf(question.text);
      const shared = [...stems].filter((stem) => wanted.has(stem)).length;
      return { question, share: shared / Math.max(1, Math.min(stems.size, wanted.size)) };
    })
    .filter(({ share }) => share >= nearShare)
    .sort((a, b) => b.share - a.share)
    .slice(0, limit)
    .map(({ question }) => question);
}
