/** A site whose sign-in nobody set up: which settings it takes. */
import { PageHead } from "#components/layout/page-head.tsx";
import { routes } from "#lib/routes.ts";

export const notSetUpTitle = "La connexion n’est pas réglée sur ce site";

const meanings = [
  { name: "OIDC_ISSUER", meaning: "adresse du fournisseur d’identité (ProConnect ou un autre)" },
  { name: "OIDC_CLIENT_ID", meaning: "identifiant que le fournisseur a donné à ce site" },
  { name: "OIDC_CLIENT_SECRET", meaning: "secret qui va avec" },
  { name: "SESSION_SECRET", meaning: "au moins 32 caractères tirés au hasard" },
  { name: "CURATORS", meaning: "adresses de courriel des curatrices et curateurs" },
] as const;

export function NotSetUpView() {
  return (
    <div className="session-page">
      <PageHead title={notSetUpTitle}>
        Le bureau de curation est donc fermé. Lire, chercher et poser une question fonctionnent.
      </PageHead>
      <section aria-labelledby="reglages">
        <h2 id="reglages">Pour l’ouvrir</h2>
        <p>
          La personne qui administre le site donne ces réglages, puis le redémarre ; tout est
          expliqué dans <code>docs/sign-in.md</code>.
        </p>
        <dl className="settings-list">
          {meanings.map(({ name, meaning }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>
          Pour essayer sur sa machine, <code>npm run dev</code> suffit : il apporte un fournisseur
          d’identité.
        </p>
      </section>
      <p>
        <a href={routes.home()}>Revenir à l’accueil</a>
      </p>
    </div>
  );
}
