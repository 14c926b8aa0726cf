/** The page of `/recherche`: field and results. */
import { PageHead } from "#components/layout/page-head.tsx";
import { Results, ResultsStatus } from "#components/search/results.view.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import { SampleQuestions } from "#components/search/sample-questions.tsx";
import type { SearchAnswer } from "#lib/search/schema.ts";

interface SearchPageViewProps {
  answer?: SearchAnswer;
  samples: readonly string[];
}

export function SearchPageView({ answer, samples }: SearchPageViewProps) {
  return (
    <>
      <PageHead title="Rechercher" />
      <search-page>
        <SearchForm query={answer?.query ?? ""} label="Votre question" />
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
