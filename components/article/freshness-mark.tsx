/** Says how far a page can be trusted: verified on a day, to be read again, not yet read by a curator, or changing hands. */
import { freshnessText, handoverText, type Freshness } from "#lib/content/freshness.ts";

export function HandoverMark() {
  return <span className="trust handover">{handoverText}</span>;
}

export function FreshnessMark({ freshness }: { freshness: Freshness }) {
  return (
    <>
      <span className={`trust ${freshness.state}`}>{freshnessText(freshness)}</span>
      {freshness.handover && <HandoverMark />}
    </>
  );
}
