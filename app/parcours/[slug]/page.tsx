import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageUpkeep } from "#components/layout/page-upkeep.tsx";
import { StructuredData } from "#components/layout/structured-data.tsx";
import { ParcoursView } from "#components/parcours/parcours-view.tsx";
import { pageData } from "#lib/publish/structured-data.ts";
import { routes } from "#lib/routes.ts";
import { parcoursCard } from "#lib/social/card.ts";
import { getAssets } from "#app/_data/assets.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { describePage } from "#app/_data/metadata.ts";
import { siteAddress } from "#app/_data/site.ts";
import { getUpkeep } from "#app/_data/upkeep.ts";
import "#app/styles/parcours.css";

interface ParcoursPageProps {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

async function findParcours({ params }: ParcoursPageProps) {
  const [{ slug }, { parcours }] = await Promise.all([params, getKnowledge()]);
  return parcours.find((candidate) => candidate.slug === slug);
}

export async function generateStaticParams() {
  const { parcours } = await getKnowledge();
  return parcours.map(({ slug }) => ({ slug }));
}

export async function generateMetadata(props: ParcoursPageProps): Promise<Metadata> {
  const parcours = await findParcours(props);
  if (!parcours) return {};
  const { slug, title, description } = parcours;
  return describePage({
    title: `Parcours : ${title}`,
    description,
    path: routes.parcours(slug),
    card: parcoursCard(parcours),
  });
}

export default async function ParcoursPage(props: ParcoursPageProps) {
  const parcours = await findParcours(props);
  if (!parcours) notFound();
  const [knowledge, { islands }] = await Promise.all([getKnowledge(), getAssets()]);
  const steps = [
    { label: "Parcours", href: routes.parcours() },
    { label: parcours.title, href: routes.parcours(parcours.slug) },
  ];
  return (
    <>
      <ParcoursView parcours={parcours} knowledge={knowledge} />
      <PageUpkeep
        upkeep={await getUpkeep({
          ...parcours,
          sections: [],
          address: routes.parcours(parcours.slug),
        })}
      />
      <StructuredData data={pageData(steps, siteAddress())} />
      <script type="module" src={islands["parcours-progress"]} />
    </>
  );
}
