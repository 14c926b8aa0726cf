/** How many entries are shown, announced when it changes; and what to do when there is none. */
import { textKey, type FilterValues } from "#lib/filters.ts";
import { routes } from "#lib/routes.ts";

interface ListStatusProps {
  shown: number;
  /** Singular and plural, e.g. « défi », « défis ». */
  noun: readonly [string, string];
}

export function ListStatus({ shown, noun: [singular, plural] }: ListStatusProps) {
  return (
    <p
      className="list-status"
      role="status"
      data-filter-status=""
      data-singular={singular}
      data-plural={plural}
    >
      {shown === 0 ? `Aucun ${singular}` : `${shown} ${shown > 1 ? plural : singular}`}
    </p>
  );
}

export function EmptyList({ hidden, children }: { hidden: boolean; children: React.ReactNode }) {
  return (
    <div className="empty-state" data-filter-empty="" hidden={hidden}>
      {children}
    </div>
  );
}

/** Leads from an empty list to the whole base, with the words typed; the island keeps it up to date. */
export function SearchLink({ filters }: { filters: FilterValues }) {
  return (
    <a href={routes.search(filters[textKey])} data-filter-search="">
      lancez une recherche
    </a>
  );
}
