/** The style page: tokens as the stylesheet has them, components in their states, in light and dark. */
import type { ReactNode } from "react";
import { FreshnessMark } from "#components/article/freshness-mark.tsx";
import { ContrastTable, Swatches } from "#components/guide/color-tables.tsx";
import { Breadcrumb } from "#components/layout/breadcrumb.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Encadre } from "#components/mdx/encadre.tsx";
import type { Freshness } from "#lib/content/freshness.ts";
import { measurePairs } from "#lib/design/pairs.ts";
import type { DesignTokens, Token } from "#lib/design/tokens.ts";
import { routes } from "#lib/routes.ts";

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="list-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Values({ title, tokens }: { title: string; tokens: readonly Token[] }) {
  return (
    <div className="table-scroll" role="group" aria-label={title} tabIndex={0}>
      <table className="token-table">
        <caption className="visually-hidden">{title}</caption>
        <tbody>
          {tokens.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">
                <code>--{name}</code>
              </th>
              <td>
                <code>{value}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Letters({ tokens }: { tokens: readonly Token[] }) {
  return (
    <>
      {tokens.map(({ name }) => (
        <p key={name} className={`type-sample ${name}`}>
          Où trouver l’œuvre d’à côté ? <code>--{name}</code>
        </p>
      ))}
      <Values title="Valeurs des lettres" tokens={tokens} />
    </>
  );
}

const shapes = ["radius", "radius-large", "shadow"] as const;

const marks: readonly Freshness[] = [
  { state: "verified", on: "2026-01-15", until: "2027-01-15" },
  { state: "unverified" },
];

/** Real components, so that nothing here can differ from the pages. */
function Components({ scheme }: { scheme: "light" | "dark" }) {
  const label = scheme === "light" ? "Clair" : "Sombre";
  return (
    <div className={`scheme ${scheme}`}>
      <h3>{label}</h3>
      <p>
        Du texte, <a href={routes.styles()}>un lien</a>, <mark>un mot trouvé</mark> et une touche{" "}
        <kbd>Ctrl K</kbd>.
      </p>
      <p className="actions">
        <button type="button" className="button">
          Bouton
        </button>{" "}
        <button type="button" className="button quiet">
          Bouton discret
        </button>{" "}
        <button type="button" className="button" disabled>
          Indisponible
        </button>
      </p>
      <div className="field">
        <label htmlFor={`champ-${scheme}`}>Champ</label>
        <input id={`champ-${scheme}`} type="text" placeholder="Un exemple de saisie" />
      </div>
      <ul className="tags">
        <li className="tag">Étiquette</li>
        <li>
          <a className="tag" href={routes.styles()}>
            Étiquette liée
          </a>
        </li>
      </ul>
      {marks.map((freshness) => (
        <p key={freshness.state}>
          <FreshnessMark freshness={freshness} />
        </p>
      ))}
      <Encadre type="info">Une information.</Encadre>
      <Encadre type="attention">Une mise en garde.</Encadre>
      <Encadre type="astuce">Un conseil.</Encadre>
      <div className="empty-state">
        <h4>Aucun résultat</h4>
        <p>Un état vide dit pourquoi, et propose la suite.</p>
      </div>
      <div className="author-issues">
        <h4>1 erreur à corriger</h4>
        <p>Une erreur dit où, quoi, et comment la corriger.</p>
      </div>
    </div>
  );
}

export function StylesView({ tokens: { colors, others } }: { tokens: DesignTokens }) {
  const startingWith = (...starts: string[]) =>
    others.filter(({ name }) => starts.some((start) => name.startsWith(start)));
  return (
    <div className="guide">
      <Breadcrumb crumbs={[{ label: "Écrire dans la base", href: routes.guide() }]} />
      <PageHead title="Les styles">
        Tout est lu dans le fichier des styles au moment de la construction, et les contrastes sont
        mesurés. Une administration qui met ses couleurs ne change que ce fichier.
      </PageHead>
      <Part id="couleurs" title="Couleurs">
        <Swatches colors={colors} />
      </Part>
      <Part id="contrastes" title="Contrastes mesurés">
        <p>
          Il faut 4,5 : 1 pour un texte et 3 : 1 pour un bord ; 7 : 1 et 4,5 : 1 quand la personne
          demande plus de contraste à son système. Un test refuse moins.
        </p>
        <ContrastTable pairs={measurePairs(colors)} />
      </Part>
      <Part id="lettres" title="Lettres">
        <Letters tokens={startingWith("font", "step")} />
      </Part>
      <Part id="espaces" title="Espaces">
        <Values title="Valeurs des espaces" tokens={startingWith("measure", "wide", "gutter")} />
      </Part>
      <Part id="formes" title="Formes">
        <div className="shapes">
          {shapes.map((name) => (
            <span key={name} className={`shape ${name}`}>
              <code>--{name}</code>
            </span>
          ))}
        </div>
        <Values title="Valeurs des formes" tokens={startingWith("radius", "shadow")} />
      </Part>
      <Part id="composants" title="Composants et états">
        <p>
          Survolez-les, ou parcourez-les avec la touche de tabulation : le contour du clavier se
          voit partout.
        </p>
        <div className="schemes">
          <Components scheme="light" />
          <Components scheme="dark" />
        </div>
      </Part>
    </div>
  );
}
