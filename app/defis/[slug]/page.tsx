import { notFound } from "next/navigation";
import type { Metadata } from "next";
import { ContentElement } from "#app/_data/content-page.tsx";
import { defiPage } from "#app/_data/defi-page.tsx";
import { getKnowledge } from "#app/_data/knowledge.ts";

interface DefiPageProps {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const { defis } = await getKnowledge();
  return defis.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: DefiPageProps): Promise<Metadata> {
  const page = await defiPage((await params).slug);
  return page?.metadata ?? {};
}

export default async function DefiPage({ params }: DefiPageProps) {
  const page = await defiPage((await params).slug);
  if (!page) notFound();
  return <ContentElement page={page} />;
}
