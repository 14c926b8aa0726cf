import type { Metadata } from "next";
import { OfflineView } from "#components/offline/offline-view.tsx";
import { routes } from "#lib/routes.ts";
import { getAssets } from "#app/_data/assets.ts";
import { describePage } from "#app/_data/metadata.ts";
import "#app/styles/parcours.css";
import "./offline.css";

export const metadata: Metadata = describePage({
  title: "Lire hors ligne",
  description: "Ce que votre appareil garde pour lire et chercher sans connexion.",
  path: routes.offline(),
});

export default async function OfflinePage() {
  const { islands } = await getAssets();
  return (
    <>
      <OfflineView />
      <script type="module" src={islands["offline-page"]} />
    </>
  );
}
