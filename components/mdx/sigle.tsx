/** An acronym with its definition one press away, by the platform's own popover: works without script. */
import type { ReactNode } from "react";

/** Id of the definition that the acronyms of a page share. */
export function sigleTarget(id: string): string {
  return `sigle-${id}`;
}

export function Sigle({ id, children }: { id: string; children?: ReactNode }) {
  return (
    <button type="button" className="sigle" popoverTarget={sigleTarget(id)}>
      {children}
    </button>
  );
}
