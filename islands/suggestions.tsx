/** The list under a search field: recent searches, or what the words find, then the way to all results. */
import { Parts, StatusNote, groupResults } from "#components/search/results.view.tsx";
import { routes } from "#lib/routes.ts";
import type { SearchAnswer, SearchResult, SearchTrust } from "#lib/search/schema.ts";

/** One option of the list: a result to open, all results, the question to ask, or words to search again. */
export type Suggestion =
  | { kind: "result"; url: string; result: SearchResult }
  | { kind: "all"; url: string }
  | { kind: "ask"; url: string }
  | { kind: "recent"; query: string };

/** Options in the order shown; when nothing is found, the way on is to ask. */
export function suggestionsOf({ query, results }: SearchAnswer): Suggestion[] {
  const shown = groupResults(results).flatMap((group) => group.results);
  return [
    ...shown.map((result): Suggestion => ({ kind: "result", url: result.url, result })),
    shown.length > 0
      ? { kind: "all", url: routes.search(query) }
      : { kind: "ask", url: routes.ask(query.trim()) },
  ];
}

export function recentSuggestions(queries: readonly string[]): Suggestion[] {
  return queries.map((query): Suggestion => ({ kind: "recent", query }));
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** While typing, only what should make one hesitate; the page of results says it in full. */
const lostMarks: Readonly<Partial<Record<SearchTrust, string>>> = {
  overdue: "à revoir",
  changed: "relecture à refaire",
  handover: "en cours de reprise",
};

function ResultText({ result }: { result: SearchResult }) {
  return (
    <>
      <span className="title">
        <Parts parts={result.title} result={result} />
        {result.heading && (
          <span className="part">
            {" › "}
            <Parts parts={result.heading} result={result} />
          </span>
        )}
        {result.trust && lostMarks[result.trust] && (
          <span className="part"> · {lostMarks[result.trust]}</span>
        )}
      </span>
      <span className={result.kind === "terme" ? "definition" : "excerpt"}>
        <Parts parts={result.excerpt} result={result} />
      </span>
    </>
  );
}

interface OptionProps {
  id: string;
  index: number;
  suggestion: Suggestion;
  isActive: boolean;
}

function OptionText({ suggestion }: { suggestion: Suggestion }) {
  switch (suggestion.kind) {
    case "result":
      return <ResultText result={suggestion.result} />;
    case "all":
      return <>Voir tous les résultats</>;
    case "ask":
      return (
        <>
          <span className="title">Poser cette question à EIG Link</span>
          <span className="excerpt">La réponse devient un article, que vous suivez.</span>
        </>
      );
    case "recent":
      return <>{suggestion.query}</>;
  }
}

function Option({ id, index, suggestion, isActive }: OptionProps) {
  const href = suggestion.kind === "recent" ? routes.search(suggestion.query) : suggestion.url;
  return (
    <a
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className="suggestion"
      href={href}
      data-index={index}
    >
      <OptionText suggestion={suggestion} />
    </a>
  );
}

interface ListProps {
  /** Id of the listbox, base of the ids of its options. */
  id: string;
  options: readonly Suggestion[];
  /** Index of the selected option; -1 for none. */
  active: number;
}

function Options({
  id,
  options,
  active,
  shows,
}: ListProps & { shows: (suggestion: Suggestion) => boolean }) {
  return (
    <>
      {options.map((suggestion, index) =>
        shows(suggestion) ? (
          <Option
            key={optionId(id, index)}
            id={optionId(id, index)}
            index={index}
            suggestion={suggestion}
            isActive={index === active}
          />
        ) : null,
      )}
    </>
  );
}

export function Suggestions({ answer, ...list }: ListProps & { answer: SearchAnswer }) {
  const { id } = list;
  const isPlain = !answer.weak && answer.corrected === undefined && answer.results.length > 0;
  return (
    <>
      {(!isPlain || answer.partial) && <StatusNote answer={answer} className="suggestions-note" />}
      <div id={id} role="listbox" aria-label="Suggestions" className="suggestions">
        {groupResults(answer.results).map(({ key, title, results }) => (
          <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
            <p id={`${id}-${key}`} className="group">
              {title}
            </p>
            <Options
              {...list}
              shows={(suggestion) =>
                suggestion.kind === "result" && results.includes(suggestion.result)
              }
            />
          </div>
        ))}
        <Options {...list} shows={(suggestion) => suggestion.kind !== "result"} />
      </div>
    </>
  );
}

export function RecentSearches(list: ListProps) {
  return (
    <>
      <div id={list.id} role="listbox" aria-label="Recherches récentes" className="suggestions">
        <p className="group" aria-hidden="true">
          Recherches récentes, gardées sur cet appareil
        </p>
        <Options {...list} shows={() => true} />
      </div>
      <p className="suggestions-note">
        <button type="button" className="link-button" data-forget="">
          Effacer ces recherches
        </button>
      </p>
    </>
  );
}
