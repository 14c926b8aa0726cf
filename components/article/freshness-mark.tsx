/** Says how far a page can be trusted: verified on a day, to be read again, or not yet read by a curator. */
import type { Freshness } from "#lib/content/freshness.ts";
import { formatDate } from "#lib/text.ts";

export function freshnessText(freshness: Freshness): string {
  switch (freshness.state) {
    case "verified":
      return `Vérifié le ${formatDate(freshness.on)}`;
    case "overdue":
      return `À revoir : vérifié pour la dernière fois le ${formatDate(freshness.on)}`;
    case "unverified":
      return "Relecture par EIG Link à venir";
  }
}

export function FreshnessMark({ freshness }: { freshness: Freshness }) {
  return <span className={`trust ${freshness.state}`}>{freshnessText(freshness)}</span>;
}
