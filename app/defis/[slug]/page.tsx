import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleBody } from "#components/article/article-body.tsx";
import { SigleDefinitions } from "#components/article/sigle-definitions.tsx";
import { DefiView } from "#components/defi/defi-view.tsx";
import { neighbourDefis } from "#lib/content/neighbours.ts";
import { routes } from "#lib/routes.ts";
import { getBody, getKnowledge } from "#app/_data/knowledge.ts";

interface DefiPageProps {
  params: Promise<{ slug: string }>;
}

const neighboursShown = 4;

export const dynamicParams = false;

export async function generateStaticParams() {
  const { defis } = await getKnowledge();
  return defis.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: DefiPageProps): Promise<Metadata> {
  const { slug } = await params;
  const defi = (await getKnowledge()).defis.find((candidate) => candidate.slug === slug);
  if (!defi) return {};
  return {
    title: `Défi ${defi.title}`,
    description: defi.description,
    alternates: { canonical: routes.defi(slug) },
  };
}

export default async function DefiPage({ params }: DefiPageProps) {
  const { slug } = await params;
  const knowledge = await getKnowledge();
  const defi = knowledge.defis.find((candidate) => candidate.slug === slug);
  if (!defi) notFound();
  const from = knowledge.backlinks.defis[slug] ?? [];
  const { code, acronyms } = await getBody(defi);
  return (
    <DefiView
      defi={defi}
      articles={knowledge.articles.filter((article) => from.includes(article.slug))}
      neighbours={neighbourDefis(defi, knowledge.defis, neighboursShown)}
    >
      <ArticleBody code={code} data={knowledge} />
      <SigleDefinitions
        termes={knowledge.glossaire.filter((terme) => acronyms.includes(terme.id))}
      />
    </DefiView>
  );
}
