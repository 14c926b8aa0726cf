/** One question on the desk: its words, what is near, what may be done, what was done. */
import { DeskPage } from "#components/curation/desk-page.tsx";
import { JournalList } from "#components/curation/journal-list.tsx";
import {
  QuestionDecisions,
  type RefusedDecision,
} from "#components/curation/question-decisions.tsx";
import { QuestionStatusText } from "#components/curation/question-status.tsx";
import { ownId } from "#components/layout/own-id.ts";
import { votesText } from "#components/question/me-too.tsx";
import { Parts } from "#components/search/results.view.tsx";
import type { Theme } from "#lib/content/schema/reference.ts";
import type { JournalEntry } from "#lib/curation/desk-store.ts";
import { dayOfInstant } from "#lib/instant.ts";
import { stateMark, takerOf } from "#lib/curation/plan-decision.ts";
import type { QuestionWithStatus } from "#lib/questions/status.ts";
import { routes } from "#lib/routes.ts";
import type { SearchResult } from "#lib/search/schema.ts";
import type { Curator } from "#lib/session/curator.ts";
import { formatDate } from "#lib/text.ts";

export interface DeskQuestionViewProps {
  curator: Curator & { formToken: string };
  question: QuestionWithStatus;
  near: { articles: readonly SearchResult[]; questions: readonly QuestionWithStatus[] };
  themes: readonly Theme[];
  /** Key of the theme that it most likely belongs to. */
  theme: string | undefined;
  /** Latest first. */
  journal: readonly JournalEntry[];
  done?: string | undefined;
  refused?: RefusedDecision | undefined;
}

function NearArticles({ articles }: { articles: readonly SearchResult[] }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby={ownId("articles")}>
      <h2 id={ownId("articles")}>Articles proches</h2>
      <p className="where">
        Si l’un d’eux répond déjà, ajoutez la question à ses « questions » et son identifiant à ses
        « answers ».
      </p>
      <ul className="link-list">
        {articles.map((result) => (
          <li key={result.url}>
            <a href={result.url}>
              <Parts parts={result.title} result={result} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DeskQuestionView(props: DeskQuestionViewProps) {
  const { curator, question, near, themes, theme, journal, done, refused } = props;
  const { id, text, details, askedAt, votes, status } = question;
  const takenBy = takerOf(question, journal)?.name;
  return (
    <DeskPage curator={curator} page={routes.deskQuestions()} title={text} done={done}>
      {refused && (
        <p className="notice danger" role="alert">
          {refused.refusal}
        </p>
      )}
      <div className="desk-question">
        <p className="where">
          Posée le {formatDate(dayOfInstant(askedAt))} · <code>{id}</code> ·{" "}
          <QuestionStatusText status={status} takenBy={takenBy} />
        </p>
        {votes > 0 && <p>{votesText(votes)}.</p>}
        {details !== "" && (
          <blockquote className="plain-text" aria-label="Ce qui l’explique">
            {details}
          </blockquote>
        )}
        <NearArticles articles={near.articles} />
        <QuestionDecisions
          question={question}
          formToken={curator.formToken}
          state={stateMark(question, journal)}
          near={near.questions}
          themes={themes}
          theme={theme}
          refused={refused}
        />
        {journal.length > 0 && (
          <section aria-labelledby={ownId("journal")}>
            <h2 id={ownId("journal")}>Ce qui a été fait</h2>
            <JournalList entries={journal} />
          </section>
        )}
      </div>
    </DeskPage>
  );
}
