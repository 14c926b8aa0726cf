/** « Cet article répond-il à votre question ? »: plain forms, which the island sends without leaving the page. */
import { ownId } from "#components/layout/own-id.ts";
import { feedbackFields, maxCommentChars, reasonTexts } from "#lib/questions/feedback-form.ts";
import { routes } from "#lib/routes.ts";

function HiddenFields({ articleId }: { articleId: string }) {
  return (
    <>
      <input type="hidden" name={feedbackFields.article} value={articleId} />
      {/* Hidden from people; programs fill it. */}
      <input type="hidden" name={feedbackFields.trap} value="" />
    </>
  );
}

function No({ articleId }: { articleId: string }) {
  const commentId = ownId("avis-precisions");
  return (
    <details>
      <summary className="button quiet">Non</summary>
      <form method="post" action={routes.feedback()}>
        <HiddenFields articleId={articleId} />
        <input type="hidden" name={feedbackFields.helpful} value="non" />
        <fieldset>
          <legend>Pourquoi ?</legend>
          {Object.entries(reasonTexts).map(([reason, text]) => (
            <label key={reason}>
              <input type="radio" name={feedbackFields.reason} value={reason} />
              {text}
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor={commentId}>En quelques mots (facultatif)</label>
          <textarea
            id={commentId}
            name={feedbackFields.comment}
            rows={3}
            maxLength={maxCommentChars}
          />
        </div>
        <button className="button">Envoyer</button>
        <p>
          Il vous faut une réponse ? <a href={routes.ask()}>Posez votre question</a>.
        </p>
      </form>
    </details>
  );
}

export function ArticleFeedback({ article: { id } }: { article: { id: string } }) {
  return (
    <article-feedback data-article={id}>
      <section className="feedback no-print" aria-labelledby={ownId("avis")}>
        <h2 id={ownId("avis")}>Cet article répond-il à votre question ?</h2>
        <div className="choices" data-forms="">
          <form method="post" action={routes.feedback()}>
            <HiddenFields articleId={id} />
            <button className="button quiet" name={feedbackFields.helpful} value="oui">
              Oui
            </button>
          </form>
          <No articleId={id} />
        </div>
        <p role="status" data-status="" />
      </section>
    </article-feedback>
  );
}
