import type { Metadata } from "next";
import { SigleDefinitions } from "#components/article/sigle-definitions.tsx";
import { GuideView } from "#components/guide/guide-view.tsx";
import { routes } from "#lib/routes.ts";
import { getExamples, guideAddress } from "#app/_data/guide.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { describePage } from "#app/_data/metadata.ts";
import "./guide.css";

export const metadata: Metadata = describePage({
  title: "Écrire dans la base",
  description:
    "Le guide de celles et ceux qui écrivent : chaque composant d’un article, rendu à côté de sa source.",
  path: routes.guide(),
});

export default async function GuidePage() {
  const [knowledge, { examples, acronyms }] = await Promise.all([getKnowledge(), getExamples()]);
  return (
    <>
      <GuideView examples={examples} data={knowledge} guideAddress={guideAddress()} />
      <SigleDefinitions
        termes={knowledge.glossaire.filter((terme) => acronyms.includes(terme.id))}
      />
    </>
  );
}
