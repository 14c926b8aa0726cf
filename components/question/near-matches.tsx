/** What already exists near a question: articles, and the same question asked by others. */
import { MeToo } from "#components/question/me-too.tsx";
import { ownId } from "#components/layout/own-id.ts";
import { Parts } from "#components/search/results.view.tsx";
import { routes } from "#lib/routes.ts";
import type { SearchResult } from "#lib/search/schema.ts";
import type { QuestionWithStatus } from "#lib/questions/status.ts";

export interface Near {
  articles: readonly SearchResult[];
  questions: readonly QuestionWithStatus[];
}

function NearArticles({ articles }: { articles: readonly SearchResult[] }) {
  return (
    <section aria-labelledby={ownId("articles-proches")}>
      <h2 id={ownId("articles-proches")}>Ces articles répondent peut-être</h2>
      <ul className="entry-list">
        {articles.map((result) => (
          <li key={result.url}>
            <h3>
              <a href={result.url}>
                <Parts parts={result.title} result={result} />
              </a>
            </h3>
            <p>
              <Parts parts={result.excerpt} result={result} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NearQuestion({ question }: { question: QuestionWithStatus }) {
  const { status } = question;
  return (
    <li>
      <h3>{question.text}</h3>
      {status.kind === "answered" ? (
        <p>
          Réponse : <a href={routes.article(status.article.slug)}>{status.article.title}</a>
        </p>
      ) : (
        <MeToo question={question} />
      )}
    </li>
  );
}

export function NearMatches({ near: { articles, questions } }: { near: Near }) {
  return (
    <>
      {articles.length > 0 && <NearArticles articles={articles} />}
      {questions.length > 0 && (
        <section aria-labelledby={ownId("questions-proches")}>
          <h2 id={ownId("questions-proches")}>Quelqu’un l’a peut-être déjà demandé</h2>
          <ul className="entry-list">
            {questions.map((question) => (
              <NearQuestion key={question.id} question={question} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
