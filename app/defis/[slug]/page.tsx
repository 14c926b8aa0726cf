import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleBody } from "#components/article/article-body.tsx";
import { SigleDefinitions } from "#components/article/sigle-definitions.tsx";
import { PageUpkeep } from "#components/layout/page-upkeep.tsx";
import { StructuredData } from "#components/layout/structured-data.tsx";
import { DefiView } from "#components/defi/defi-view.tsx";
import { neighbourDefis } from "#lib/content/neighbours.ts";
import { pageData } from "#lib/publish/structured-data.ts";
import { routes } from "#lib/routes.ts";
import { defiCard } from "#lib/social/card.ts";
import { getBody } from "#app/_data/body.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { describePage } from "#app/_data/metadata.ts";
import { siteAddress } from "#app/_data/site.ts";
import { StaticElement } from "#app/_data/static-element.tsx";
import { getUpkeep } from "#app/_data/upkeep.ts";

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
  return describePage({
    title: `Défi ${defi.title}`,
    description: defi.description,
    path: routes.defi(slug),
    card: defiCard(defi),
  });
}

export default async function DefiPage({ params }: DefiPageProps) {
  const { slug } = await params;
  const knowledge = await getKnowledge();
  const defi = knowledge.defis.find((candidate) => candidate.slug === slug);
  if (!defi) notFound();
  const from = knowledge.backlinks.defis[slug] ?? [];
  const { code, acronyms } = await getBody(defi);
  const steps = [
    { label: "Défis", href: routes.defis() },
    { label: defi.title, href: routes.defi(slug) },
  ];
  return (
    <StaticElement as="div" className="reading">
      <DefiView
        defi={defi}
        articles={knowledge.articles.filter((article) => from.includes(article.slug))}
        linkRecords={knowledge.linkRecords}
        site={siteAddress()}
        neighbours={neighbourDefis(defi, knowledge.defis, neighboursShown)}
        upkeep={<PageUpkeep upkeep={await getUpkeep({ ...defi, address: routes.defi(slug) })} />}
      >
        <ArticleBody code={code} data={knowledge} />
        <SigleDefinitions
          termes={knowledge.glossaire.filter((terme) => acronyms.includes(terme.id))}
        />
        <StructuredData data={pageData(steps, siteAddress())} />
      </DefiView>
    </StaticElement>
  );
}
