/** The page that does not exist: what was looked for, the nearest pages, how to go on. */
import { PageHead } from "#components/layout/page-head.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import { NoAnswerIllustration } from "#components/ui/illustration.tsx";
import { routes } from "#lib/routes.ts";

export interface NearPage {
  href: string;
  title: string;
}

interface NotFoundViewProps {
  nearest: readonly NearPage[];
  /** Words of the address, to fill the field. */
  words?: string;
}

export function NotFoundView({ nearest, words = "" }: NotFoundViewProps) {
  return (
    <>
      <NoAnswerIllustration />
      <PageHead title="Cette page n’existe pas">
        L’adresse a pu changer, ou contient une faute de frappe.
      </PageHead>
      {nearest.length > 0 && (
        <section aria-labelledby="proches" className="page-head">
          <h2 id="proches">Vous cherchiez peut-être</h2>
          <ul className="link-list">
            {nearest.map(({ href, title }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SearchForm query={words} label="Chercher dans toute la base" />
      <p className="samples">
        Ou repartez de <a href={routes.home()}>l’accueil</a>, de{" "}
        <a href={routes.articles()}>toutes les questions</a> ou du{" "}
        <a href={routes.sitemap()}>plan du site</a>.
      </p>
    </>
  );
}
