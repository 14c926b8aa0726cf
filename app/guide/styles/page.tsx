import type { Metadata } from "next";
import { StylesView } from "#components/guide/styles-view.tsx";
import { routes } from "#lib/routes.ts";
import { getDesignTokens } from "#app/_data/design.ts";
import { describePage } from "#app/_data/metadata.ts";
import "#app/guide/guide.css";

export const metadata: Metadata = describePage({
  title: "Les styles",
  description: "Couleurs et contrastes mesurés, lettres, espaces, formes et états des composants.",
  path: routes.styles(),
});

export default async function StylesPage() {
  return <StylesView tokens={await getDesignTokens()} />;
}
