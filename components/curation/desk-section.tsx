/** A section of the desk: a short list, the way to the rest, or why it is empty. */
import type { ReactElement, ReactNode } from "react";
import { ownId } from "#components/layout/own-id.ts";

/** A day's work at most; the other pages have the rest. */
const rowsShown = 5;

interface DeskSectionProps<Item> {
  id: string;
  title: string;
  /** All there are; the first ones are shown when another page has the rest. */
  items: readonly Item[];
  /** An entry, with its key. */
  row: (item: Item) => ReactElement;
  /** Where the rest is. */
  all?: { href: string; label: string };
  /** Said when there is nothing. */
  empty: ReactNode;
  /** Said under the list. */
  children?: ReactNode;
}

export function DeskSection<Item>(props: DeskSectionProps<Item>) {
  const { id, title, items, row, all, empty, children } = props;
  const shown = all ? items.slice(0, rowsShown) : items;
  return (
    <section className="desk-section" aria-labelledby={ownId(id)}>
      <h2 id={ownId(id)}>
        {title} {items.length > 0 && <span className="count">{items.length}</span>}
      </h2>
      {items.length === 0 ? (
        <p className="desk-empty">{empty}</p>
      ) : (
        <>
          <ol className="entry-list">{shown.map(row)}</ol>
          {children}
        </>
      )}
      {all && items.length > 0 && (
        <p className="desk-all">
          <a href={all.href}>{all.label}</a>
          {items.length > shown.length && ` (${shown.length} montrées sur ${items.length})`}
        </p>
      )}
    </section>
  );
}
