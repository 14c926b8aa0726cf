import type { Metadata } from "next";
import { GlossaireView } from "#components/lists/glossaire-view.tsx";
import { StructuredData } from "#components/layout/structured-data.tsx";
import { articleTitles } from "#lib/content/titles.ts";
import { glossaireData } from "#lib/publish/structured-data.ts";
import { routes } from "#lib/routes.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { describePage } from "#app/_data/metadata.ts";
import { siteAddress } from "#app/_data/site.ts";
import "#app/styles/glossary.css";
import "#app/styles/filters.css";

export const metadata: Metadata = describePage({
  title: "Glossaire",
  description: "Les sigles et les mots de l’administration, du numérique et du programme EIG.",
  path: routes.glossaire(),
});

export default async function GlossairePage() {
  const knowledge = await getKnowledge();
  return (
    <>
      <GlossaireView
        linkRecords={knowledge.linkRecords}
        termes={knowledge.glossaire}
        articleTitles={articleTitles(knowledge)}
        filters={{}}
      />
      <StructuredData data={glossaireData(knowledge.glossaire, siteAddress())} />
    </>
  );
}
