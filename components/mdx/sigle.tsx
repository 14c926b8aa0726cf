/** An acronym with its definition one press away, by the platform's own popover: works without script. */
import type { ReactNode } from "react";
import { ownId } from "#components/layout/own-id.ts";

/** Id of the definition that the acronyms of a page share. */
export function sigleTarget(id: string): string {
  return ownId(`sigle-${id}`);
}

export function Sigle({ id, children }: { id: string; children?: ReactNode }) {
  return (
    <button type="button" className="sigle" popoverTarget={sigleTarget(id)}>
      {children}
    </button>
  );
}
