/** The list under a search field while one types: options by kind, then the way to all results. */
import { Parts, groupResults, kindTitles, statusText } from "#components/search/results.view.tsx";
import { routes } from "#lib/routes.ts";
import type { SearchAnswer, SearchResult } from "#lib/search/schema.ts";

export interface Suggestion {
  url: string;
  result?: SearchResult;
}

/** Options in the order shown; the last one leads to all results. */
export function suggestionsOf(answer: SearchAnswer): Suggestion[] {
  const results = groupResults(answer.results).flatMap((group) => group.results);
  return [
    ...results.map((result) => ({ url: result.url, result })),
    { url: routes.search(answer.query) },
  ];
}

interface SuggestionsProps {
  /** Id of the listbox, base of the ids of its options. */
  id: string;
  answer: SearchAnswer;
  /** Index of the selected option; -1 for none. */
  active: number;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

function ResultText({ result }: { result: SearchResult }) {
  return (
    <>
      <span className="title">
        <Parts parts={result.title} />
        {result.heading && (
          <span className="part">
            {" › "}
            <Parts parts={result.heading} />
          </span>
        )}
      </span>
      <span className="excerpt">
        <Parts parts={result.excerpt} />
      </span>
    </>
  );
}

interface OptionProps {
  id: string;
  suggestion: Suggestion;
  isActive: boolean;
}

function Option({ id, suggestion: { url, result }, isActive }: OptionProps) {
  return (
    <a
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className="suggestion"
      href={url}
    >
      {result ? <ResultText result={result} /> : "Voir tous les résultats"}
    </a>
  );
}

export function Suggestions({ id, answer, active }: SuggestionsProps) {
  const options = suggestionsOf(answer).map((suggestion, index) => ({
    id: optionId(id, index),
    suggestion,
    isActive: index === active,
  }));
  const needsNote = answer.weak || answer.corrected !== undefined || answer.results.length === 0;
  return (
    <>
      {needsNote && <p className="suggestions-note">{statusText(answer)}</p>}
      <div id={id} role="listbox" aria-label="Suggestions" className="suggestions">
        {groupResults(answer.results).map(({ kind }) => (
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <p id={`${id}-${kind}`} className="group">
              {kindTitles[kind]}
            </p>
            {options
              .filter(({ suggestion }) => suggestion.result?.kind === kind)
              .map((option) => (
                <Option key={option.id} {...option} />
              ))}
          </div>
        ))}
        {options
          .filter(({ suggestion }) => suggestion.result === undefined)
          .map((option) => (
            <Option key={option.id} {...option} />
          ))}
      </div>
    </>
  );
}
