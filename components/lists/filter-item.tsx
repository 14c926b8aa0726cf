/** One entry of a filtered list, with the values the browser filters by; hidden when it does not match. */
import type { ReactNode } from "react";
import { joinValues, matchesFilters, type Filterable, type FilterValues } from "#lib/filters.ts";
import type { PageCode } from "#lib/selection/selection.ts";

interface FilterItemProps {
  entry: Filterable;
  filters: FilterValues;
  className?: string;
  /** What names its page in a selection, when it has one. */
  page?: PageCode;
  children: ReactNode;
}

export function FilterItem({ entry, filters, className, page, children }: FilterItemProps) {
  const data = Object.fromEntries(
    Object.entries(entry.values).map(([key, values]) => [`data-${key}`, joinValues(values)]),
  );
  return (
    <li
      {...data}
      className={className}
      hidden={!matchesFilters(entry, filters)}
      data-entry=""
      data-page={page}
    >
      {children}
    </li>
  );
}
