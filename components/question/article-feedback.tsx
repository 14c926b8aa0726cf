/** « Cet article répond-il à votre question ? »: plain forms, which the island sends without leaving the page. */
import { ownId } from "#components/layout/own-id.ts";
import { FeedbackFields, HiddenFields } from "#components/question/feedback-fields.tsx";
import { feedbackFields } from "#lib/questions/feedback-form.ts";
import { routes } from "#lib/routes.ts";

function No({ articleId }: { articleId: string }) {
  return (
    <details>
      <summary className="button quiet">Non</summary>
      <form method="post" action={routes.feedback()}>
        <HiddenFields articleId={articleId} />
        <FeedbackFields />
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
        {/* The island shows it: without script, the passage is pasted into the form. */}
        <p className="report" data-report="" hidden>
          Une phrase est fausse ou obscure ? Sélectionnez-la dans l’article, puis :{" "}
          <button type="button" className="link-button">
            Signaler le passage sélectionné
          </button>
        </p>
      </section>
    </article-feedback>
  );
}
