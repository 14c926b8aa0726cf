/** The list of articles, by theme, with its filters. */
import { FreshnessMark, HandoverMark } from "#components/article/freshness-mark.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { FilterItem } from "#components/lists/filter-item.tsx";
import { FilterPanel, type FilterChoice } from "#components/lists/filter-panel.tsx";
import { EmptyList, ListStatus, SearchLink } from "#components/lists/list-status.tsx";
import { freshnessOf, type Freshness } from "#lib/content/freshness.ts";
import type { Knowledge } from "#lib/content/knowledge.ts";
import type { Article } from "#lib/content/parse-article.ts";
import { moments, roles } from "#lib/content/schema/article.ts";
import { matchesFilters, type Filterable, type FilterValues } from "#lib/filters.ts";
import { articleCode } from "#lib/selection/selection.ts";
import { routes } from "#lib/routes.ts";

interface ArticlesViewProps {
  knowledge: Knowledge;
  filters: FilterValues;
  /** ISO date, for freshness. */
  today: string;
}

/** An article without roles speaks to everybody, so that it stays under every role. */
function filterable(article: Article): Filterable {
  return {
    values: {
      theme: [article.theme],
      moment: article.moments.length > 0 ? article.moments : Object.keys(moments),
      role: article.roles.length > 0 ? article.roles : Object.keys(roles),
    },
    text: `${article.title} ${article.description}`,
  };
}

function choices(knowledge: Knowledge): FilterChoice[] {
  const optionsFrom = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }));
  const used = new Set(knowledge.articles.map((article) => article.theme));
  const themes = knowledge.themes.filter((theme) => used.has(theme.key));
  return [
    {
      key: "theme",
      label: "Thème",
      all: "Tous les thèmes",
      options: themes.map((theme) => ({ value: theme.key, label: theme.title })),
    },
    { key: "moment", label: "Moment", all: "Tous les moments", options: optionsFrom(moments) },
    { key: "role", label: "Métier", all: "Tous les métiers", options: optionsFrom(roles) },
  ];
}

/** In a list, only what was verified once says so: « not yet » on every line would say nothing. */
function KnownFreshness({ freshness }: { freshness: Freshness }) {
  if (freshness.state !== "unverified") return <FreshnessMark freshness={freshness} />;
  return freshness.handover ? <HandoverMark /> : null;
}

export function ArticlesView({ knowledge, filters, today }: ArticlesViewProps) {
  const entries = knowledge.articles.map((article) => ({ article, entry: filterable(article) }));
  const shown = entries.filter(({ entry }) => matchesFilters(entry, filters));
  const groups = knowledge.themes
    .map((theme) => ({
      theme,
      items: entries.filter(({ article }) => article.theme === theme.key),
    }))
    .filter(({ items }) => items.length > 0);
  return (
    <>
      <PageHead title="Toutes les questions">
        Chaque article répond d’abord en deux phrases, puis explique comment faire et qui peut
        aider.
      </PageHead>
      <filter-list className="browse">
        <FilterPanel
          action={routes.articles()}
          filters={filters}
          textLabel="Mots de la question"
          choices={choices(knowledge)}
        />
        <div>
          <ListStatus shown={shown.length} noun={["article", "articles"]} isSelectable />
          {groups.map(({ theme, items }) => (
            <section
              key={theme.key}
              className="list-group"
              aria-labelledby={`theme-${theme.key}`}
              data-filter-group=""
              hidden={!items.some(({ entry }) => matchesFilters(entry, filters))}
            >
              <h2 id={`theme-${theme.key}`}>{theme.title}</h2>
              <p>{theme.description}</p>
              <ul className="entry-list">
                {items.map(({ article, entry }) => (
                  <FilterItem
                    key={article.slug}
                    entry={entry}
                    filters={filters}
                    page={articleCode(article.id)}
                  >
                    <h3>
                      <a href={routes.article(article.slug)}>{article.title}</a>
                    </h3>
                    <p>{article.description}</p>
                    <KnownFreshness freshness={freshnessOf(article, today)} />
                  </FilterItem>
                ))}
              </ul>
            </section>
          ))}
          <p className="list-end">
            La vôtre n’y est pas ? <a href={routes.ask()}>Posez-la à EIG Link</a>, ou voyez{" "}
            <a href={routes.questions()}>celles qui attendent leur réponse</a>.
          </p>
          <EmptyList hidden={shown.length > 0}>
            <h2>Aucun article ne répond à tous ces filtres</h2>
            <p>
              Retirez un filtre, ou <SearchLink filters={filters} /> dans toute la base.
            </p>
          </EmptyList>
        </div>
      </filter-list>
    </>
  );
}
