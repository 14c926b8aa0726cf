/** How many entries are shown, announced when it changes; and what to do when there is none. */
import { textKey, type FilterValues } from "#lib/filters.ts";
import { routes } from "#lib/routes.ts";

interface ListStatusProps {
  shown: number;
  /** Singular and plural, e.g. « défi », « défis ». */
  noun: readonly [string, string];
  /** Whether its entries may go into a selection. */
  isSelectable?: boolean;
}

export function ListStatus({
  shown,
  noun: [singular, plural],
  isSelectable = false,
}: ListStatusProps) {
  return (
    <div className="list-status">
      <p role="status" data-filter-status="" data-singular={singular} data-plural={plural}>
        {shown === 0 ? `Aucun ${singular}` : `${shown} ${shown > 1 ? plural : singular}`}
      </p>
      {isSelectable && (
        <button type="button" className="quiet-action no-print" data-selection-offer="" hidden>
          Composer une sélection à envoyer
        </button>
      )}
    </div>
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
