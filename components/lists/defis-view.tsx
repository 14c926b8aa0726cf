/** The list of défis with its filters. */
import { DefiCard } from "#components/defi/defi-card.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { FilterItem } from "#components/lists/filter-item.tsx";
import { FilterPanel, type FilterChoice } from "#components/lists/filter-panel.tsx";
import { EmptyList, ListStatus, SearchLink } from "#components/lists/list-status.tsx";
import type { Defi } from "#lib/content/parse-article.ts";
import { matchesFilters, optionsOf, type Filterable, type FilterValues } from "#lib/filters.ts";
import { defiCode } from "#lib/selection/selection.ts";
import { routes } from "#lib/routes.ts";
import { compareFrench } from "#lib/text.ts";

interface DefisViewProps {
  defis: readonly Defi[];
  filters: FilterValues;
}

function filterable(defi: Defi): Filterable {
  const { title, description, administration, promotion, themes, expertises, towns } = defi;
  return {
    values: {
      promotion: [promotion],
      theme: themes,
      expertise: expertises,
      administration: [administration],
    },
    text: [title, description, administration, promotion, ...themes, ...expertises, ...towns].join(
      " ",
    ),
  };
}

const filterLabels = [
  { key: "promotion", label: "Promotion", all: "Toutes les promotions" },
  { key: "theme", label: "Thème", all: "Tous les thèmes" },
  { key: "expertise", label: "Expertise", all: "Toutes les expertises" },
  { key: "administration", label: "Administration", all: "Toutes les administrations" },
] as const;

function choices(entries: readonly Filterable[]): FilterChoice[] {
  return filterLabels.map((filter) => ({
    ...filter,
    options: optionsOf(entries, filter.key, compareFrench).map((value) => ({
      value,
      label: value,
    })),
  }));
}

export function DefisView({ defis, filters }: DefisViewProps) {
  const sorted = [...defis].sort((a, b) => compareFrench(a.title, b.title));
  const entries = sorted.map((defi) => ({ defi, entry: filterable(defi) }));
  const shown = entries.filter(({ entry }) => matchesFilters(entry, filters)).length;
  return (
    <>
      <PageHead title="Les défis">
        Les projets que des Entrepreneurs d’intérêt général ont menés dans les administrations : qui
        les a portés, ce qu’ils font, et les questions auxquelles ils ont répondu.{" "}
        <a href={routes.defiMap()}>Voir les défis sur la carte</a>
      </PageHead>
      <filter-list className="browse">
        <FilterPanel
          action={routes.defis()}
          filters={filters}
          textLabel="Nom, sujet ou ville"
          choices={choices(entries.map(({ entry }) => entry))}
        />
        <div>
          <ListStatus shown={shown} noun={["défi", "défis"]} isSelectable />
          <h2 className="visually-hidden">Liste des défis</h2>
          <ul className="defi-grid">
            {entries.map(({ defi, entry }) => (
              <FilterItem
                key={defi.slug}
                entry={entry}
                filters={filters}
                className="defi-card"
                page={defiCode(defi.slug)}
              >
                <DefiCard defi={defi} />
              </FilterItem>
            ))}
          </ul>
          <EmptyList hidden={shown > 0}>
            <h2>Aucun défi ne répond à tous ces filtres</h2>
            <p>
              Retirez un filtre, ou <SearchLink filters={filters} /> dans toute la base.
            </p>
          </EmptyList>
        </div>
      </filter-list>
    </>
  );
}
