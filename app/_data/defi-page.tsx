/** The page of a défi. */
import "server-only";
import { cache } from "react";
import { ArticleBody } from "#components/article/article-body.tsx";
import { SigleDefinitions } from "#components/article/sigle-definitions.tsx";
import { DefiView } from "#components/defi/defi-view.tsx";
import { PageUpkeep } from "#components/layout/page-upkeep.tsx";
import { StructuredData } from "#components/layout/structured-data.tsx";
import { neighbourDefis } from "#lib/content/neighbours.ts";
import { pageData } from "#lib/publish/structured-data.ts";
import { routes } from "#lib/routes.ts";
import { defiCard } from "#lib/social/card.ts";
import { getBody } from "./body.ts";
import { contentPage, type ContentPage } from "./content-page.tsx";
import { getKnowledge } from "./knowledge.ts";
import { describePage } from "./metadata.ts";
import { siteAddress } from "./site.ts";
import { getUpkeep } from "./upkeep.ts";

const neighboursShown = 4;

/** Undefined when no défi has that slug. */
export const defiPage = cache(async (slug: string): Promise<ContentPage | undefined> => {
  const knowledge = await getKnowledge();
  const defi = knowledge.defis.find((candidate) => candidate.slug === slug);
  if (!defi) return undefined;
  const from = knowledge.backlinks.defis[slug] ?? [];
  const { code, acronyms } = await getBody(defi);
  const address = routes.defi(slug);
  const site = siteAddress();
  const steps = [
    { label: "Défis", href: routes.defis() },
    { label: defi.title, href: address },
  ];
  return contentPage({
    metadata: describePage({
      title: `Défi ${defi.title}`,
      description: defi.description,
      path: address,
      card: defiCard(defi),
    }),
    as: "div",
    className: "reading",
    content: (
      <DefiView
        defi={defi}
        articles={knowledge.articles.filter((article) => from.includes(article.slug))}
        linkRecords={knowledge.linkRecords}
        site={site}
        neighbours={neighbourDefis(defi, knowledge.defis, neighboursShown)}
        upkeep={<PageUpkeep upkeep={await getUpkeep({ ...defi, address })} />}
      >
        <ArticleBody code={code} data={knowledge} />
        <SigleDefinitions
          termes={knowledge.glossaire.filter((terme) => acronyms.includes(terme.id))}
        />
        <StructuredData data={pageData(steps, site)} />
      </DefiView>
    ),
  });
});
