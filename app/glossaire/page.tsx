import type { Metadata } from "next";
import { GlossaireView } from "#components/lists/glossaire-view.tsx";
import { articleTitles } from "#lib/content/titles.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";

export const metadata: Metadata = {
  title: "Glossaire",
  description: "Les sigles et les mots de l’administration, du numérique et du programme EIG.",
};

export default async function GlossairePage() {
  const knowledge = await getKnowledge();
  return (
    <GlossaireView
      termes={knowledge.glossaire}
      articleTitles={articleTitles(knowledge)}
      filters={{}}
    />
  );
}
