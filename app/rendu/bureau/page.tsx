import type { Metadata } from "next";
import "#app/styles/health.css";
import "#app/styles/curation.css";
import "#app/styles/session.css";

export const metadata: Metadata = { title: "Bureau de curation", robots: { index: false } };

/** Shell of the curators' desk; see `renderDesk`. It holds nothing by itself, so it stands outside /curation, which asks for sign-in. */
export default function DeskShell() {
  return null;
}
