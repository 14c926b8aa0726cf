import type { Metadata } from "next";
import { LegalNoticeView } from "#components/legal/legal-notice-view.tsx";
import { routes } from "#lib/routes.ts";
import { getSite } from "#app/_data/legal.ts";
import { describePage } from "#app/_data/metadata.ts";
import { siteAddress } from "#app/_data/site.ts";
import "#app/styles/legal.css";

export const metadata: Metadata = describePage({
  title: "Mentions légales",
  description: "Éditeur, direction de la publication, hébergement, réutilisation des textes.",
  path: routes.legalNotice(),
});

export default async function LegalNoticePage() {
  return <LegalNoticeView site={await getSite()} address={siteAddress()} />;
}
