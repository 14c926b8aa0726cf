/** An opinion that could not be kept: what was typed is still there, to be sent again. */
import { PageHead } from "#components/layout/page-head.tsx";
import { FeedbackFields, HiddenFields } from "#components/question/feedback-fields.tsx";
import { storeDownText } from "#components/question/store-down-view.tsx";
import { feedbackFields, type FeedbackForm } from "#lib/questions/feedback-form.ts";
import { routes } from "#lib/routes.ts";

interface FeedbackAgainViewProps {
  form: FeedbackForm;
  article: { slug: string; title: string };
}

export function FeedbackAgainView({ form, article }: FeedbackAgainViewProps) {
  return (
    <>
      <PageHead title="Votre avis n’est pas encore envoyé">{storeDownText}</PageHead>
      <p>
        Ce que vous avez écrit est ici. Gardez cette page ouverte, et envoyez-le dans quelques
        minutes.
      </p>
      <form className="feedback again" method="post" action={routes.feedback()}>
        <p>
          Article : <a href={routes.article(article.slug)}>{article.title}</a>
        </p>
        <HiddenFields articleId={form.articleId} />
        {form.helpful ? (
          <input type="hidden" name={feedbackFields.helpful} value="oui" />
        ) : (
          <FeedbackFields given={form} />
        )}
        <button className="button">Envoyer de nouveau</button>
      </form>
    </>
  );
}
