/** The page of a question that is not there. */
import { DeskPage } from "#components/curation/desk-page.tsx";
import { routes } from "#lib/routes.ts";
import type { Curator } from "#lib/session/curator.ts";

interface UnknownQuestionViewProps {
  curator: Curator & { formToken: string };
  id: string;
}

export function UnknownQuestionView({ curator, id }: UnknownQuestionViewProps) {
  return (
    <DeskPage
      curator={curator}
      page={routes.deskQuestions()}
      title="Cette question n’existe pas"
      intro={`Aucune question n’a l’identifiant « ${id} ».`}
    >
      <p>
        <a href={routes.deskQuestions()}>Voir toutes les questions</a>
      </p>
    </DeskPage>
  );
}
