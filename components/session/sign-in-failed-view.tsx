/** A sign-in that did not come to its end: why, and what to do. */
import { PageHead } from "#components/layout/page-head.tsx";
import { routes } from "#lib/routes.ts";
import type { SignInFailureReason } from "#lib/session/sign-in-failure.ts";

export type SignInProblem =
  | SignInFailureReason
  /** Nothing shows that this browser began the sign-in, or its answer served already. */
  | "lost"
  | "limited"
  /** The store of sessions does not answer. */
  | "store";

const texts: Readonly<Record<SignInProblem, { title: string; text: string }>> = {
  unreachable: {
    title: "Le fournisseur d’identité ne répond pas",
    text: "La connexion passe par un autre service, qui ne répond pas en ce moment. Réessayez dans quelques minutes. Le reste du site fonctionne.",
  },
  refused: {
    title: "La connexion a été refusée",
    text: "La réponse du fournisseur d’identité n’a pas passé les vérifications. Recommencez ; si cela se répète, dites-le à la personne qui administre ce site.",
  },
  cancelled: {
    title: "La connexion a été interrompue",
    text: "Elle a été abandonnée chez le fournisseur d’identité. Vous pouvez recommencer.",
  },
  "no-email": {
    title: "Votre adresse de courriel manque",
    text: "Le fournisseur d’identité n’a pas donné d’adresse de courriel vérifiée, et c’est elle qui vous fait reconnaître. Recommencez avec un autre compte.",
  },
  lost: {
    title: "Cette connexion n’a pas abouti",
    text: "Elle a duré plus d’un quart d’heure, elle a déjà servi, ou elle a commencé dans une autre fenêtre. Recommencez : cela ne prend qu’un instant.",
  },
  limited: {
    title: "Trop de connexions d’ici",
    text: "Beaucoup de connexions viennent d’être tentées depuis votre réseau. Réessayez dans une heure.",
  },
  store: {
    title: "Le bureau de curation ne répond pas",
    text: "Les sessions et les questions ne peuvent être ni lues ni enregistrées en ce moment. La panne est de notre côté. Réessayez dans quelques minutes ; les articles et la recherche fonctionnent.",
  },
};

export function problemTitle(problem: SignInProblem): string {
  return texts[problem].title;
}

interface SignInFailedViewProps {
  problem: SignInProblem;
  returnTo: string;
}

export function SignInFailedView({ problem, returnTo }: SignInFailedViewProps) {
  const { title, text } = texts[problem];
  return (
    <div className="session-page">
      <PageHead title={title}>{text}</PageHead>
      <p className="page-actions">
        <a className="button" href={routes.signIn(returnTo)}>
          Recommencer
        </a>
        <a className="button quiet" href={routes.home()}>
          Revenir à l’accueil
        </a>
      </p>
    </div>
  );
}
