import type { Metadata } from "next";
import { NotFoundView } from "#components/not-found-view.tsx";

export const metadata: Metadata = { title: "Page introuvable" };

/** Shell of the answers to unknown addresses; app/rendu/introuvable adds the nearest pages. */
export default function NotFound() {
  return <NotFoundView nearest={[]} />;
}
