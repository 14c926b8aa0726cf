/** « Moi aussi »: how many ask the same, and the button to join them. */
import type { Question } from "#lib/questions/store.ts";
import { routes } from "#lib/routes.ts";

/** « 3 autres personnes se la posent »; empty for none. */
export function votesText(votes: number): string {
  if (votes === 0) return "";
  return votes === 1 ? "Une autre personne se la pose" : `${votes} autres personnes se la posent`;
}

interface MeTooProps {
  question: Pick<Question, "id" | "text" | "votes">;
  /** Just sent, or sent before today. */
  isCounted?: boolean;
}

export function MeToo({ question: { id, text, votes }, isCounted = false }: MeTooProps) {
  return (
    <div className="me-too">
      {votes > 0 && <span>{votesText(votes)}</span>}
      {isCounted ? (
        <span role="status">Merci, votre voix compte : une par jour et par question.</span>
      ) : (
        <form method="post" action={routes.meToo(id)}>
          <button className="button quiet" aria-label={`Moi aussi : ${text}`}>
            Moi aussi
          </button>
        </form>
      )}
    </div>
  );
}
