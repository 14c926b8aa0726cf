/** Who did what, when. */
import type { DeskAction, JournalEntry } from "#lib/curation/desk-store.ts";
import { routes } from "#lib/routes.ts";
import { formatInstant } from "#lib/instant.ts";

const actionTexts: Readonly<Record<DeskAction, string>> = {
  take: "a pris la question",
  release: "a rendu la question",
  decline: "a décliné la question",
  merge: "a fusionné la question avec une autre",
  reopen: "a rouvert la question",
};

interface JournalListProps {
  entries: readonly JournalEntry[];
  /** Text of each question, by id, where the list is about several. */
  questions?: ReadonlyMap<string, string>;
}

export function JournalList({ entries, questions }: JournalListProps) {
  return (
    <ol className="desk-journal">
      {entries.map(({ id, at, name, action, questionId, detail }) => (
        <li key={id}>
          <p>
            <time dateTime={at}>{formatInstant(at)}</time> · <strong>{name}</strong>{" "}
            {actionTexts[action]}
            {questions && (
              <>
                {" : "}
                <a href={routes.deskQuestion(questionId)}>
                  {questions.get(questionId) ?? questionId}
                </a>
              </>
            )}
          </p>
          {action === "decline" && <p className="where">{detail}</p>}
          {action === "merge" && (
            <p className="where">
              <a href={routes.deskQuestion(detail)}>{detail}</a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
