import type { Metadata } from "next";
import { PrivacyView } from "#components/legal/privacy-view.tsx";
import { routes } from "#lib/routes.ts";
import { getSite } from "#app/_data/legal.ts";
import { describePage } from "#app/_data/metadata.ts";
import "#app/styles/legal.css";

export const metadata: Metadata = describePage({
  title: "Données personnelles",
  description: "Ce que le site traite, pourquoi, combien de temps, et vos droits. Aucun traceur.",
  path: routes.privacy(),
});

export default async function PrivacyPage() {
  return <PrivacyView site={await getSite()} />;
}
