/** Foot of every page: what this is, useful pages, choice of light or dark. */
import { routes } from "#lib/routes.ts";

const appearances = [
  { value: "", label: "Système" },
  { value: "light", label: "Clair" },
  { value: "dark", label: "Sombre" },
] as const;

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <div>
          <p>
            La base de connaissances des Entrepreneurs d’intérêt général, tenue par EIG Link. Textes
            sous Licence Ouverte 2.0. Aucun traceur, aucun cookie.
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
              <a href="https://eig.numerique.gouv.fr/">Le programme EIG</a>
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
        </theme-choice>
      </div>
    </footer>
  );
}
