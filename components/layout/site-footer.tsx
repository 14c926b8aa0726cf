/** Foot of every page: what this is, useful pages, choice of light or dark. */
import type { Conformity } from "#lib/legal/conformity.ts";
import { routes } from "#lib/routes.ts";

const appearances = [
  { value: "", label: "Système" },
  { value: "light", label: "Clair" },
  { value: "dark", label: "Sombre" },
] as const;

/** `conformity` is what the law asks each page to say of the site's accessibility. */
export function SiteFooter({ conformity }: { conformity: Conformity }) {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <div>
          <p>
            La base de connaissances des Entrepreneurs d’intérêt général, tenue par EIG Link. Textes
            sous Licence Ouverte 2.0. Aucun traceur, aucun cookie pour les lire.
          </p>
        </div>
        <nav aria-label="Pied de page">
          <ul>
            <li>
              <a href={routes.sitemap()}>Plan du site</a>
            </li>
            <li>
              <a href={routes.contacts()}>Contacts</a>
            </li>
            <li>
              <a href={routes.guide()}>Écrire un article</a>
            </li>
            <li>
              <a href={routes.health()}>État de la base</a>
            </li>
            <li>
              <a href={routes.selection()}>Ma sélection</a>
            </li>
            <li>
              <a href={routes.offline()}>Lire hors ligne</a>
            </li>
            <li>
              <a href={routes.feed()}>Flux Atom</a>
            </li>
            <li>
              <a href="https://eig.numerique.gouv.fr/">Le programme EIG</a>
            </li>
            <li>
              {/* A plain space: State audits look for this very text. The style keeps it on one line. */}
              <a className="conformity" href={routes.accessibility()}>
                {`Accessibilité : ${conformity}`}
              </a>
            </li>
            <li>
              <a href={routes.legalNotice()}>Mentions légales</a>
            </li>
            <li>
              <a href={routes.privacy()}>Données personnelles</a>
            </li>
          </ul>
        </nav>
        <theme-choice hidden>
          <fieldset className="theme-choice">
            <legend>Apparence</legend>
            {appearances.map(({ value, label }) => (
              <label key={value}>
                <input type="radio" name="theme" value={value} defaultChecked={value === ""} />
                {label}
              </label>
            ))}
          </fieldset>
          <button type="button" className="quiet-action" data-reading-settings="">
            Réglages de lecture
          </button>
        </theme-choice>
      </div>
    </footer>
  );
}
