/** The page of `/recherche`: field and results. */
import { KindFilter } from "#components/search/kind-filter.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Results, ResultsStatus } from "#components/search/results.view.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import { SampleQuestions } from "#components/search/sample-questions.tsx";
import type { SearchAnswer, SearchKind } from "#lib/search/schema.ts";

interface SearchPageViewProps {
  answer?: SearchAnswer;
  /** Kind of results kept; all when absent. */
  kind?: SearchKind | undefined;
  samples: readonly string[];
}

/** What the island counts as a search without a good answer; undefined when there is a good one. */
function gapQuery(answer: SearchAnswer | undefined): string | undefined {
  const isGap = answer && (answer.weak || answer.results.length === 0);
  return isGap ? answer.query : undefined;
}

export function SearchPageView({ answer, kind, samples }: SearchPageViewProps) {
  return (
    <>
      <PageHead title="Rechercher" />
      <search-page data-gap={gapQuery(answer)}>
        <SearchForm query={answer?.query ?? ""} label="Votre question">
          <KindFilter kind={kind} />
        </SearchForm>
        {!answer && <SampleQuestions samples={samples} />}
        {/* Stands from the start, else some screen readers would miss the first announcement. */}
        <div role="status" data-status="">
          {answer && <ResultsStatus answer={answer} />}
        </div>
        <div data-results="">{answer && <Results answer={answer} />}</div>
      </search-page>
    </>
  );
}
