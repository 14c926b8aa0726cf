/** How far the site may say that it is accessible: as far as an audit went, and no further. */
import type { AccessibilityAudit } from "#lib/content/schema/site.ts";

export type Conformity = "non conforme" | "partiellement conforme" | "totalement conforme";

/** Half of the criteria: below, the law knows only « non conforme » (arrêté du 20 septembre 2019, RGAA 4.1). */
const partialRate = 50;

/** Without an audit, « non conforme »: an untested site may claim nothing. */
export function conformityOf(audit: Pick<AccessibilityAudit, "rate"> | undefined): Conformity {
  if (audit === undefined || audit.rate < partialRate) return "non conforme";
  return audit.rate === 100 ? "totalement conforme" : "partiellement conforme";
}
