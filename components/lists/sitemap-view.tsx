/** Every page of the site on one page. */
import { PageHead } from "#components/layout/page-head.tsx";
import type { Knowledge } from "#lib/content/knowledge.ts";
import { routes } from "#lib/routes.ts";
import { compareFrench, groupBy } from "#lib/text.ts";

function PageLinks({ pages }: { pages: readonly { href: string; title: string }[] }) {
  return (
    <ul className="link-list">
      {pages.map(({ href, title }) => (
        <li key={href}>
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

export function SitemapView({ knowledge }: { knowledge: Knowledge }) {
  const byTheme = groupBy(knowledge.articles, (article) => article.theme);
  const defis = [...knowledge.defis].sort((a, b) => compareFrench(a.title, b.title));
  const byPromotion = [...groupBy(defis, (defi) => defi.promotion)].sort(([a], [b]) =>
    compareFrench(b, a),
  );
  return (
    <>
      <PageHead title="Plan du site" />
      <section className="list-group" aria-labelledby="plan-pages">
        <h2 id="plan-pages">Pages principales</h2>
        <PageLinks
          pages={[
            { href: routes.home(), title: "Accueil" },
            { href: routes.search(), title: "Rechercher" },
            { href: routes.articles(), title: "Toutes les questions" },
            { href: routes.parcours(), title: "Les parcours" },
            { href: routes.defis(), title: "Les défis" },
            { href: routes.defiMap(), title: "Les défis sur la carte" },
            { href: routes.glossaire(), title: "Glossaire" },
            { href: routes.contacts(), title: "Contacts" },
            { href: routes.questions(), title: "Les questions posées" },
            { href: routes.ask(), title: "Poser une question" },
            { href: routes.selection(), title: "Composer une sélection à envoyer" },
            { href: routes.offline(), title: "Lire hors ligne" },
            { href: routes.health(), title: "État de la base" },
            { href: routes.news(), title: "Quoi de neuf ?" },
            { href: routes.guide(), title: "Écrire dans la base" },
            { href: routes.styles(), title: "Les styles" },
            { href: routes.accessibility(), title: "Déclaration d’accessibilité" },
            { href: routes.legalNotice(), title: "Mentions légales" },
            { href: routes.privacy(), title: "Données personnelles" },
          ]}
        />
      </section>
      {knowledge.parcours.length > 0 && (
        <section className="list-group" aria-labelledby="plan-parcours">
          <h2 id="plan-parcours">Parcours</h2>
          <PageLinks
            pages={knowledge.parcours.map(({ slug, title }) => ({
              href: routes.parcours(slug),
              title,
            }))}
          />
        </section>
      )}
      {knowledge.themes
        .filter((theme) => byTheme.has(theme.key))
        .map((theme) => (
          <section key={theme.key} className="list-group" aria-labelledby={`plan-${theme.key}`}>
            <h2 id={`plan-${theme.key}`}>{theme.title}</h2>
            <PageLinks
              pages={(byTheme.get(theme.key) ?? []).map(({ slug, title }) => ({
                href: routes.article(slug),
                title,
              }))}
            />
          </section>
        ))}
      {byPromotion.map(([promotion, items]) => (
        <section key={promotion} className="list-group">
          <h2>Défis, {promotion}</h2>
          <PageLinks pages={items.map(({ slug, title }) => ({ href: routes.defi(slug), title }))} />
        </section>
      ))}
    </>
  );
}
