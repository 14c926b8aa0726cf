import type { Metadata } from "next";
import { ErrorView } from "#components/error-view.tsx";

export const metadata: Metadata = { title: "Erreur", robots: { index: false } };

/** Shell of the answers that failed; see `renderSafely`. */
export default function ErrorPage() {
  return <ErrorView />;
}
