/** Results as lists by kind. A view: drawn by React on the server and by Preact in the browser, so it imports neither. */
import { splitPartsByLanguage } from "#lib/search/english-parts.ts";
import type { Part, SearchAnswer, SearchKind, SearchResult } from "#lib/search/schema.ts";
import { routes } from "#lib/routes.ts";
import { formatDate } from "#lib/text.ts";

export const kindTitles: Readonly<Record<SearchKind, string>> = {
  article: "Articles",
  defi: "Défis",
  terme: "Glossaire",
};

const kindOrder: readonly SearchKind[] = ["article", "defi", "terme"];

/** The words of `freshnessText`, in the middle of a line; terms and défis carry no mark. */
function trustText({ kind, trust, trustDate }: SearchResult): string {
  if (kind !== "article" || trust === undefined) return "";
  const date = trustDate === undefined ? "" : formatDate(trustDate);
  switch (trust) {
    case "verified":
      return `vérifié le ${date}`;
    case "overdue":
      return `à revoir depuis le ${date}`;
    case "changed":
      return `modifié depuis la vérification du ${date} : relecture à refaire`;
    case "handover":
      return "en cours de reprise";
    case "unverified":
      return "relecture par EIG Link à venir";
  }
}

/** Results shown together. */
export interface ResultGroup {
  /** Unique among the groups of an answer. */
  key: SearchKind | "definition";
  title: string;
  results: SearchResult[];
}

/**
 * Results by kind, in the order in which the best of each kind stands. A term that comes first of all is the
 * definition of what was typed: it stands alone, and the other terms wait behind the articles.
 */
export function groupResults(results: readonly SearchResult[]): ResultGroup[] {
  const [first] = results;
  const definition = first?.kind === "terme" ? first : undefined;
  const groups = kindOrder
    .map((kind): ResultGroup => {
      const ofKind = results.filter((result) => result.kind === kind && result !== definition);
      return { key: kind, title: kindTitles[kind], results: ofKind };
    })
    .filter((group) => group.results.length > 0);
  const best = ({ key, results: [result] }: ResultGroup) =>
    (definition && key === "terme" ? undefined : result?.score) ?? -1;
  groups.sort((a, b) => best(b) - best(a));
  if (!definition) return groups;
  return [{ key: "definition", title: "Définition", results: [definition] }, ...groups];
}

function PlainParts({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      {parts.map((part, index) =>
        part.hit ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
      )}
    </>
  );
}

/** Parts of `result`, whose English words are said in English. */
export function Parts({
  parts,
  result,
}: {
  parts: readonly Part[];
  result: Pick<SearchResult, "english">;
}) {
  const { english } = result;
  if (!english) return <PlainParts parts={parts} />;
  return (
    <>
      {splitPartsByLanguage(parts, english).map((run, index) =>
        run.isEnglish ? (
          <span key={index} lang="en">
            <PlainParts parts={run.parts} />
          </span>
        ) : (
          <PlainParts key={index} parts={run.parts} />
        ),
      )}
    </>
  );
}

function ResultItem({ result }: { result: SearchResult }) {
  const trust = trustText(result);
  return (
    <li className="result">
      <h3>
        <a href={result.url}>
          <Parts parts={result.title} result={result} />
        </a>
      </h3>
      <p className="where">
        {result.label}
        {result.heading && (
          <>
            {" · "}
            <Parts parts={result.heading} result={result} />
          </>
        )}
        {trust && ` · ${trust}`}
      </p>
      <p className="excerpt">
        <Parts parts={result.excerpt} result={result} />
      </p>
    </li>
  );
}

/** « 12 résultats pour … », or what stands instead when nothing matches well. */
export function statusText(answer: SearchAnswer): string {
  const { query, corrected, weak, results } = answer;
  if (results.length === 0) return `Aucun résultat pour « ${query.trim()} »`;
  if (weak) return "Aucun résultat exact : articles approchants";
  if (corrected !== undefined) return `Résultats pour « ${corrected.trim()} »`;
  const count = `${results.length} résultat${results.length > 1 ? "s" : ""}`;
  return `${count} pour « ${query.trim()} »`;
}

/** The status with the ways on: back to the words as typed, or to asking. */
export function StatusNote({ answer, className }: { answer: SearchAnswer; className: string }) {
  const { query, corrected, weak, partial } = answer;
  return (
    <p className={className}>
      {statusText(answer)}
      {corrected !== undefined && (
        <>
          {". "}
          <a href={`${routes.search(query)}&exact=1`}>Chercher plutôt « {query.trim()} »</a>
        </>
      )}
      {weak && (
        <>
          {". "}
          <a href={routes.ask(query.trim())}>Poser la question à EIG Link</a>
        </>
      )}
      {partial && ". Hors connexion : seuls les contenus déjà chargés répondent."}
    </p>
  );
}

function NoResult({ query }: { query: string }) {
  return (
    <div className="empty-state">
      <h2>Rien ne correspond à ces mots</h2>
      <p>
        Essayez un mot plus courant, le nom complet d’un sigle, ou parcourez{" "}
        <a href={routes.articles()}>toutes les questions</a> par thème.
      </p>
      <p>
        La réponse n’existe peut-être pas encore :{" "}
        <a href={routes.ask(query.trim())}>posez la question à EIG Link</a>, qui y répond par un
        article.
      </p>
    </div>
  );
}

/** The line over the results of `/recherche`; empty without a question. */
export function ResultsStatus({ answer }: { answer: SearchAnswer }) {
  if (answer.query.trim() === "") return null;
  return <StatusNote answer={answer} className="results-status" />;
}

/** The results of `/recherche`. */
export function Results({ answer }: { answer: SearchAnswer }) {
  if (answer.query.trim() === "") return null;
  return (
    <div className="results">
      {answer.results.length === 0 && <NoResult query={answer.query} />}
      {groupResults(answer.results).map((group) => (
        <section key={group.key} aria-labelledby={`resultats-${group.key}`}>
          <h2 id={`resultats-${group.key}`}>{group.title}</h2>
          <ul>
            {group.results.map((result) => (
              <ResultItem key={result.url} result={result} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
