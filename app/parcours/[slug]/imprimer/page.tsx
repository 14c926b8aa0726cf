import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleBody } from "#components/article/article-body.tsx";
import { SigleDefinitions } from "#components/article/sigle-definitions.tsx";
import { ParcoursDocument } from "#components/parcours/parcours-document.tsx";
import { freshnessOf } from "#lib/content/freshness.ts";
import { stepsOf } from "#lib/content/parcours-steps.ts";
import { routes } from "#lib/routes.ts";
import { formatDate } from "#lib/text.ts";
import { todayInParis } from "#lib/today.ts";
import { getBody } from "#app/_data/body.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { siteAddress } from "#app/_data/site.ts";
import "#app/styles/parcours.css";

interface DocumentPageProps {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

async function findParcours({ params }: DocumentPageProps) {
  const [{ slug }, { parcours }] = await Promise.all([params, getKnowledge()]);
  return parcours.find((candidate) => candidate.slug === slug);
}

export async function generateStaticParams() {
  const { parcours } = await getKnowledge();
  return parcours.map(({ slug }) => ({ slug }));
}

/** The same words as the articles: search engines are to keep those. */
export async function generateMetadata(props: DocumentPageProps): Promise<Metadata> {
  const parcours = await findParcours(props);
  if (!parcours) return {};
  return {
    title: `${parcours.title} : tout en un document`,
    description: parcours.description,
    robots: { index: false },
    alternates: { canonical: routes.parcoursDocument(parcours.slug) },
  };
}

export default async function ParcoursDocumentPage(props: DocumentPageProps) {
  const parcours = await findParcours(props);
  if (!parcours) notFound();
  const knowledge = await getKnowledge();
  const today = todayInParis();
  const acronyms = new Set<string>();
  const chapters = await Promise.all(
    stepsOf(parcours, knowledge.articles).map(async (step) => {
      const { article } = step;
      const body = await getBody(article);
      for (const acronym of body.acronyms) acronyms.add(acronym);
      return {
        step,
        freshness: freshnessOf(article, today),
        body: <ArticleBody code={body.code} data={{ ...knowledge, chapter: article.slug }} />,
      };
    }),
  );
  return (
    <>
      <ParcoursDocument
        parcours={parcours}
        chapters={chapters}
        site={siteAddress()}
        day={formatDate(today)}
      />
      <SigleDefinitions termes={knowledge.glossaire.filter(({ id }) => acronyms.has(id))} />
    </>
  );
}
