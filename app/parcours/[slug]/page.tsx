import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ParcoursView } from "#components/parcours/parcours-view.tsx";
import { routes } from "#lib/routes.ts";
import { getAssets } from "#app/_data/assets.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";

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
  return {
    title: `Parcours : ${title}`,
    description,
    alternates: { canonical: routes.parcours(slug) },
  };
}

export default async function ParcoursPage(props: ParcoursPageProps) {
  const parcours = await findParcours(props);
  if (!parcours) notFound();
  const [knowledge, { islands }] = await Promise.all([getKnowledge(), getAssets()]);
  return (
    <>
      <ParcoursView parcours={parcours} knowledge={knowledge} />
      <script type="module" src={islands["parcours-progress"]} />
    </>
  );
}
