import type { Metadata } from "next";
import { SelectionView } from "#components/selection/selection-view.tsx";
import { routes } from "#lib/routes.ts";
import { getAssets } from "#app/_data/assets.ts";
import { describePage } from "#app/_data/metadata.ts";
import "./selection.css";

export const metadata: Metadata = describePage({
  title: "Une sélection à envoyer",
  description: "Composez une liste d’articles et de défis, et envoyez-la par un seul lien.",
  path: routes.selection(),
});

export default async function SelectionPage() {
  const { islands } = await getAssets();
  return (
    <>
      <SelectionView />
      <script type="module" src={islands["selection"]} />
    </>
  );
}
