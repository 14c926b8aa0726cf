/** A section of the desk: a short list, the way to the rest, or why it is empty. */
import type { ReactNode } from "react";
import { ownId } from "#components/layout/own-id.ts";

interface DeskSectionProps {
  id: string;
  title: string;
  /** All there are; the list may show fewer. */
  count: number;
  shown: number;
  /** Where the rest is. */
  all?: { href: string; label: string };
  /** Said when there is nothing. */
  empty: ReactNode;
  children: ReactNode;
}

export function DeskSection({ id, title, count, shown, all, empty, children }: DeskSectionProps) {
  return (
    <section className="desk-section" aria-labelledby={ownId(id)}>
      <h2 id={ownId(id)}>
        {title} {count > 0 && <span className="count">{count}</span>}
      </h2>
      {count === 0 ? <p className="desk-empty">{empty}</p> : children}
      {all && count > 0 && (
        <p className="desk-all">
          <a href={all.href}>{all.label}</a>
          {count > shown && ` (${shown} montrées sur ${count})`}
        </p>
      )}
    </section>
  );
}
