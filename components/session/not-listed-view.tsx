/** Someone who proved who they are, and is not among the curators. */
import { PageHead } from "#components/layout/page-head.tsx";
import { routes } from "#lib/routes.ts";

export const notListedTitle = "Vous n’êtes pas dans la liste";

interface NotListedViewProps {
  email: string;
  /** Where the provider signs them out; without it they could not choose another account. */
  signOutAddress: string | undefined;
}

export function NotListedView({ email, signOutAddress }: NotListedViewProps) {
  return (
    <div className="session-page">
      <PageHead title={notListedTitle}>
        Votre adresse <strong>{email}</strong> n’est pas dans la liste des curatrices et curateurs :
        demandez à EIG Link de l’ajouter au réglage <code>CURATORS</code>.
      </PageHead>
      <p>
        Pour lire, chercher et <a href={routes.ask()}>poser une question</a>, aucun compte n’est
        nécessaire. Rien de vous n’a été gardé ici.
      </p>
      <p className="page-actions">
        {signOutAddress !== undefined && (
          <a className="button" href={signOutAddress}>
            Changer de compte
          </a>
        )}
        <a className="button quiet" href={routes.home()}>
          Revenir à l’accueil
        </a>
      </p>
    </div>
  );
}
