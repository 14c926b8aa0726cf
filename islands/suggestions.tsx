/** The list under a search field while one types: options by kind, then the way to all results. */
import type { ReactNode } from "react";
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
  id: string;
  answer: SearchAnswer;
  active: number;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

function ResultOption({ result }: { result: SearchResult }) {
  return (
    <>
      <span className="title">
        <Parts parts={result.title} />
        {result.heading && (
          <span className="heading">
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

export function Suggestions({ id, answer, active }: SuggestionsProps) {
  const options = suggestionsOf(answer);
  const groups = groupResults(answer.results);
  const lastIndex = options.length - 1;
  const option = (index: number, url: string, content: ReactNode) => (
    <a
      key={url}
      id={optionId(id, index)}
      role="option"
      aria-selected={index === active}
      tabIndex={-1}
      className="suggestion"
      href={url}
    >
      {content}
    </a>
  );
  let index = -1;
  return (
    <>
      {(answer.weak || answer.corrected || answer.results.length === 0) && (
        <p className="suggestions-note">{statusText(answer)}</p>
      )}
      <div id={id} role="listbox" aria-label="Suggestions" className="suggestions">
        {groups.map((group) => (
          <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
            <p id={`${id}-${group.kind}`} className="group">
              {kindTitles[group.kind]}
            </p>
            {group.results.map((result) => {
              index += 1;
              return option(index, result.url, <ResultOption result={result} />);
            })}
          </div>
        ))}
        {option(lastIndex, routes.search(answer.query), <span>Voir tous les résultats</span>)}
      </div>
    </>
  );
}
