import type { Metadata } from "next";
import { AccessibilityView } from "#components/legal/accessibility-view.tsx";
import { routes } from "#lib/routes.ts";
import { getSite } from "#app/_data/legal.ts";
import { describePage } from "#app/_data/metadata.ts";
import { siteAddress } from "#app/_data/site.ts";
import "#app/styles/legal.css";

export const metadata: Metadata = describePage({
  title: "Déclaration d’accessibilité",
  description: "État de conformité au RGAA, ce qui est vérifié, à qui écrire, voies de recours.",
  path: routes.accessibility(),
});

export default async function AccessibilityPage() {
  return <AccessibilityView site={await getSite()} address={siteAddress()} />;
}
