/** The door of the curators' desk. */
import { PageHead } from "#components/layout/page-head.tsx";
import { routes } from "#lib/routes.ts";
import { sessionLabel } from "#lib/session/curator.ts";

interface SignInViewProps {
  /** Address of the desk to come back to. */
  returnTo: string;
  /** ProConnect imposes the words of the button, and a link that explains it. */
  isProConnect: boolean;
}

export function SignInView({ returnTo, isProConnect }: SignInViewProps) {
  return (
    <div className="session-page">
      <PageHead title="Se connecter">
        Le bureau de curation est réservé à celles et ceux qui tiennent la base pour EIG Link. Pour
        lire, chercher et poser une question, aucun compte n’est nécessaire.
      </PageHead>
      <p>
        <a className="button" href={routes.signInStart(returnTo)}>
          {isProConnect ? "S’identifier avec ProConnect" : "Se connecter"}
        </a>
      </p>
      {isProConnect && (
        <p>
          <a href="https://www.proconnect.gouv.fr/">Qu’est-ce que ProConnect ?</a>
        </p>
      )}
      <p className="hint">
        Vous passez par votre fournisseur d’identité, puis revenez ici. Votre nom et votre adresse
        de courriel servent à vous reconnaître, pendant {sessionLabel} ; un cookie tient la session
        ouverte.
      </p>
    </div>
  );
}
