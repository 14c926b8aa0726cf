/** The page of `/questions`: what is asked, what got an answer. */
import type { ReactNode } from "react";
import { PageHead } from "#components/layout/page-head.tsx";
import { MeToo, votesText } from "#components/question/me-too.tsx";
import type { QuestionBoard, QuestionWithStatus } from "#lib/questions/status.ts";
import { routes } from "#lib/routes.ts";
import { formatDate } from "#lib/text.ts";

/** Past these, the page would be long to read for little. */
const questionsShown = 100;

interface GroupProps {
  id: string;
  title: string;
  questions: readonly QuestionWithStatus[];
  children: (question: QuestionWithStatus) => ReactNode;
}

function Group({ id, title, questions, children }: GroupProps) {
  if (questions.length === 0) return null;
  return (
    <section className="list-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="entry-list">
        {questions.slice(0, questionsShown).map((question) => (
          <li key={question.id} id={question.id}>
            <h3>{question.text}</h3>
            {children(question)}
          </li>
        ))}
      </ul>
      {questions.length > questionsShown && (
        <p>… et {questions.length - questionsShown} autres, plus anciennes ou moins demandées.</p>
      )}
    </section>
  );
}

function Dated({ question }: { question: QuestionWithStatus }) {
  return (
    <p className="where">
      Posée le {formatDate(question.askedAt.slice(0, 10))}
      {question.status.kind === "writing" && " · réponse en cours d’écriture"}
    </p>
  );
}

function Answer({ question }: { question: QuestionWithStatus }) {
  const { status, votes } = question;
  if (status.kind !== "answered") return null;
  return (
    <>
      <p>
        Réponse : <a href={routes.article(status.article.slug)}>{status.article.title}</a>
      </p>
      {votes > 0 && <p className="where">{votesText(votes)}</p>}
    </>
  );
}

interface QuestionsViewProps {
  board: QuestionBoard;
  /** Id of the question that this reader just voted for. */
  counted?: string | undefined;
}

export function QuestionsView({ board, counted }: QuestionsViewProps) {
  const { open, answered, declined } = board;
  return (
    <>
      <PageHead title="Les questions posées">
        Celles que personne n’avait encore écrites. EIG Link y répond par un article, les plus
        demandées d’abord.
      </PageHead>
      <p className="page-actions">
        <a className="button" href={routes.ask()}>
          Poser une question
        </a>
      </p>
      {open.length + answered.length === 0 && (
        <div className="empty-state">
          <h2>Aucune question n’attend</h2>
          <p>
            Les réponses déjà écrites sont dans{" "}
            <a href={routes.articles()}>toutes les questions, par thème</a>.
          </p>
        </div>
      )}
      <Group id="sans-reponse" title="Sans réponse pour l’instant" questions={open}>
        {(question) => (
          <>
            <Dated question={question} />
            <MeToo question={question} isCounted={question.id === counted} />
          </>
        )}
      </Group>
      <Group id="avec-reponse" title="Elles ont leur réponse" questions={answered}>
        {(question) => <Answer question={question} />}
      </Group>
      <Group id="sans-suite" title="Sans suite" questions={declined}>
        {({ status }) => (status.kind === "declined" ? <p>{status.reason}</p> : null)}
      </Group>
    </>
  );
}
