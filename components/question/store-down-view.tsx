/** What is shown when the store does not answer: what still works, and what to do. */
import { PageHead } from "#components/layout/page-head.tsx";
import { NoAnswerIllustration } from "#components/ui/illustration.tsx";
import { routes } from "#lib/routes.ts";

/** For a page of its own, and above a form whose text is kept. */
export const storeDownText =
  "Questions et avis ne peuvent être ni lus ni enregistrés en ce moment. La panne est de notre côté.";

export function StoreDownView() {
  return (
    <>
      <NoAnswerIllustration />
      <PageHead title="Les questions reviennent bientôt">{storeDownText}</PageHead>
      <p>
        Réessayez dans quelques minutes. Les articles et <a href={routes.search()}>la recherche</a>{" "}
        fonctionnent ; pour une urgence, <a href={routes.contacts()}>voyez les contacts</a>.
      </p>
    </>
  );
}
