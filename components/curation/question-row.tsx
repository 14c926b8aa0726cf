/** One question in a list of the desk. */
import { QuestionStatusText } from "#components/curation/question-status.tsx";
import type { OpenQuestion } from "#lib/curation/today.ts";
import { dayOfInstant } from "#lib/instant.ts";
import { routes } from "#lib/routes.ts";
import { countLabel, formatDate } from "#lib/text.ts";

export function QuestionRow({ question, takenBy, repeats }: OpenQuestion) {
  const { id, text, askedAt, votes, status } = question;
  return (
    <li>
      <h3>
        <a href={routes.deskQuestion(id)}>{text}</a>
      </h3>
      <p className="where">
        {formatDate(dayOfInstant(askedAt))}
        {votes > 0 && ` · ${countLabel(votes, "voix", "voix")} de plus`} ·{" "}
        <QuestionStatusText status={status} takenBy={takenBy} />
      </p>
      {repeats && (
        <p className="where">
          Semble répéter « <a href={routes.deskQuestion(repeats.id)}>{repeats.text}</a> »
        </p>
      )}
    </li>
  );
}
