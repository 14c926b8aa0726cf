/** Pieces of the page of health: sections, lists of pages, folded when they are long. */
import type { ReactNode } from "react";
import { ownId } from "#components/layout/own-id.ts";
import { healthSections } from "#lib/content/health-todo.ts";
import type { DatedPage, PageLink } from "#lib/content/health.ts";
import { countLabel, formatDate } from "#lib/text.ts";

interface HealthSectionProps {
  section: keyof typeof healthSections;
  title: string;
  children: ReactNode;
}

export function HealthSection({ section, title, children }: HealthSectionProps) {
  const id = ownId(healthSections[section]);
  return (
    <section className="list-group health-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** More than that is folded: what is urgent must not drown. */
const unfoldedItems = 8;

interface FoldProps {
  count: number;
  noun: readonly [singular: string, plural: string];
  children: ReactNode;
}

/** Shows a short list, folds a long one behind its count. */
export function Fold({ count, noun, children }: FoldProps) {
  if (count <= unfoldedItems) return children;
  return (
    <details className="health-fold">
      <summary>Voir les {countLabel(count, ...noun)}</summary>
      {children}
    </details>
  );
}

interface PageListProps {
  pages: readonly (PageLink | DatedPage)[];
  noun: readonly [singular: string, plural: string];
  /** What the date of a page means: « depuis le ». */
  dateLabel?: string;
}

export function PageList({ pages, noun, dateLabel = "le" }: PageListProps) {
  return (
    <Fold count={pages.length} noun={noun}>
      <ul className="health-list">
        {pages.map((page) => (
          <li key={page.href}>
            <a href={page.href}>{page.title}</a>
            {"on" in page && (
              <span>
                {" "}
                {dateLabel} {formatDate(page.on)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** A list under its own heading; nothing when it is empty. */
export function TitledList({ title, ...list }: PageListProps & { title: string }) {
  if (list.pages.length === 0) return null;
  return (
    <>
      <h3>
        {title} ({list.pages.length})
      </h3>
      <PageList {...list} />
    </>
  );
}
