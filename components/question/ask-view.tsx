/** The page of `/questions/poser`: what exists already, then the form. */
import type { ReactNode } from "react";
import { PageHead } from "#components/layout/page-head.tsx";
import { AskFields } from "#components/question/ask-fields.tsx";
import { NearMatches, type Near } from "#components/question/near-matches.tsx";
import { askFields, askSteps, type AskDraft, type AskForm } from "#lib/questions/ask-form.ts";
import type { PersonalKind } from "#lib/questions/mask.ts";
import { routes } from "#lib/routes.ts";

export interface AskViewProps {
  draft: AskDraft;
  /** Empty when the store could give none. */
  stamp: string;
  near: Near;
  /** Whether somebody could write to the asker. */
  offersContact: boolean;
  mistakes?: AskForm["mistakes"];
  found?: readonly PersonalKind[];
  /** What went wrong, whatever the fields. */
  alert?: ReactNode;
  /** The question was read once: it may be sent. */
  isReview?: boolean;
}

const kindNames: Readonly<Record<PersonalKind, string>> = {
  email: "une adresse électronique",
  phone: "un numéro de téléphone",
  socialSecurity: "un numéro de sécurité sociale",
  iban: "un IBAN",
  name: "un nom",
};

function MaskedNote({ found }: { found: readonly PersonalKind[] }) {
  return (
    <div className="notice warning" role="alert">
      <p>
        Nous avons masqué {found.map((kind) => kindNames[kind]).join(", ")} dans votre texte : une
        question n’a besoin de personne pour être comprise. Relisez, puis envoyez.
      </p>
    </div>
  );
}

function Buttons({ isReview }: { isReview: boolean }) {
  if (!isReview) {
    return (
      <button className="button" name={askFields.step} value={askSteps.review}>
        Continuer
      </button>
    );
  }
  return (
    <>
      <button className="button" name={askFields.step} value={askSteps.send}>
        Envoyer ma question
      </button>
      <button className="button quiet" name={askFields.step} value={askSteps.review}>
        Vérifier de nouveau
      </button>
    </>
  );
}

export function AskView(props: AskViewProps) {
  const {
    draft,
    stamp,
    near,
    offersContact,
    mistakes = {},
    found = [],
    alert,
    isReview = false,
  } = props;
  const hasNear = near.articles.length > 0 || near.questions.length > 0;
  return (
    <>
      <PageHead title={isReview ? "Relisez votre question" : "Poser une question"}>
        EIG Link y répond par un article, que la personne suivante trouvera.
      </PageHead>
      <div className="ask">
        {alert && (
          <div className="notice danger" role="alert">
            {alert}
          </div>
        )}
        {found.length > 0 && <MaskedNote found={found} />}
        <NearMatches near={near} />
        <section aria-labelledby="votre-question">
          <h2 id="votre-question">{hasNear ? "Ce n’est pas cela ?" : "Votre question"}</h2>
          <question-draft>
            <form className="ask-form" method="post" action={routes.ask()}>
              <AskFields {...{ draft, stamp, mistakes, offersContact }} />
              <p className="actions">
                <Buttons isReview={isReview} />
              </p>
            </form>
          </question-draft>
        </section>
      </div>
    </>
  );
}
