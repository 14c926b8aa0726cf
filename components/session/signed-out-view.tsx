/** After signing out: here, then at the provider. */
import { PageHead } from "#components/layout/page-head.tsx";
import { routes } from "#lib/routes.ts";

export const signedOutTitle = "Votre session est fermée";

/** `next`: where the browser goes by itself to sign out at the provider too; the link is for those that stay. */
export function SignedOutView({ next }: { next?: string | undefined }) {
  return (
    <div className="session-page">
      <PageHead title={signedOutTitle}>
        {next === undefined
          ? "Elle l’est dans tous les onglets de ce navigateur."
          : "Il reste à fermer celle de votre fournisseur d’identité : la page suivante s’en charge."}
      </PageHead>
      <p className="page-actions">
        {next === undefined ? (
          <a className="button" href={routes.signIn()}>
            Se connecter de nouveau
          </a>
        ) : (
          <a className="button" href={next}>
            Continuer la déconnexion
          </a>
        )}
        <a className="button quiet" href={routes.home()}>
          Revenir à l’accueil
        </a>
      </p>
    </div>
  );
}
