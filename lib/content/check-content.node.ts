/** Everything that `npm run check` checks: the files, what stands between them, and that questions find their article. */
import { searcherFromSources } from "#lib/search/searcher-from-sources.ts";
import { findUnrecorded } from "./check-permalinks.ts";
import { checkQuestions } from "./check-questions.ts";
import { sortIssues, type ContentIssue } from "./issues.ts";
import type { Knowledge } from "./knowledge.ts";
import { loadKnowledge } from "./load.node.ts";
import { loadSearchSources } from "./search-sources.node.ts";

/** Questions are searched only once the files are right: a page left out would make others win. */
export async function checkContent(
  folder: string,
): Promise<{ knowledge: Knowledge; issues: ContentIssue[] }> {
  const loaded = await loadKnowledge(folder, { drafts: true });
  const { knowledge, locate, pages, permalinks } = loaded;
  const unrecorded = findUnrecorded(pages, permalinks);
  if (loaded.issues.length > 0) {
    return { knowledge, issues: sortIssues([...loaded.issues, ...unrecorded]) };
  }
  const { sources, lexicon } = await loadSearchSources(folder);
  const misses = await checkQuestions(
    knowledge.articles.filter((article) => !article.draft),
    searcherFromSources(sources, lexicon),
    (article, index) => locate(article, ["questions", index]),
  );
  return { knowledge, issues: sortIssues([...misses, ...unrecorded]) };
}
