/** JSON-LD of pages (schema.org): what they are, for search engines. It is data: no browser runs it. */
import type { Article } from "#lib/content/parse-article.ts";
import type { Terme } from "#lib/content/schema/reference.ts";
import { routes } from "#lib/routes.ts";
import { lastRevision } from "./article-dates.ts";
import { siteDescription, siteName } from "./page-metadata.ts";

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type Thing = { readonly [key: string]: Json };

/** A level of the breadcrumb; the address from the root. */
export interface Step {
  label: string;
  href: string;
}

const licence = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

function organization(site: string): Thing {
  return { "@type": "Organization", name: siteName, url: site + routes.home() };
}

function breadcrumb(steps: readonly Step[], site: string): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [{ label: "Accueil", href: routes.home() }, ...steps].map(
      ({ label, href }, index) => ({
        "@type": "ListItem",
        position: index + 1,
        name: label,
        item: site + href,
      }),
    ),
  };
}

/** One JSON-LD document of several things. */
function graph(...things: Thing[]): Thing {
  return { "@context": "https://schema.org", "@graph": things };
}

/** A page under others; `steps` ends with the page itself. */
export function pageData(steps: readonly Step[], site: string): Thing {
  return graph(breadcrumb(steps, site));
}

export function homeData(site: string): Thing {
  return graph({
    "@type": "WebSite",
    name: siteName,
    description: siteDescription,
    url: site + routes.home(),
    inLanguage: "fr",
    publisher: organization(site),
    potentialAction: {
      "@type": "SearchAction",
      target: `${site}${routes.search()}?q={question}`,
      "query-input": "required name=question",
    },
  });
}

interface ArticleData {
  article: Article;
  themeTitle: string;
  /** Full address of its picture. */
  image: string;
}

/** An article; when its title is a question, that question and its answer, both seen on the page. */
export function articleData({ article, themeTitle, image }: ArticleData, site: string): Thing {
  const { slug, title, description, written, theme } = article;
  const url = site + routes.article(slug);
  const isQuestion = /\?\s*$/.test(title);
  const question: Thing = {
    "@type": "FAQPage",
    mainEntity: {
      "@type": "Question",
      name: title,
      acceptedAnswer: { "@type": "Answer", text: description, url },
    },
  };
  const steps = [
    { label: "Questions", href: routes.articles() },
    { label: themeTitle, href: routes.articles({ theme }) },
    { label: title, href: routes.article(slug) },
  ];
  return graph(
    {
      "@type": "Article",
      headline: title,
      description,
      url,
      image,
      inLanguage: "fr",
      datePublished: written,
      dateModified: lastRevision(article),
      license: licence,
      author: organization(site),
    },
    ...(isQuestion ? [question] : []),
    breadcrumb(steps, site),
  );
}

export function glossaireData(termes: readonly Terme[], site: string): Thing {
  const url = site + routes.glossaire();
  return graph(
    {
      "@type": "DefinedTermSet",
      name: `Glossaire – ${siteName}`,
      url,
      inLanguage: "fr",
      hasDefinedTerm: termes.map(({ id, term, expansion, definition }) => ({
        "@type": "DefinedTerm",
        name: term,
        ...(expansion && { alternateName: expansion }),
        description: definition,
        url: site + routes.glossaire(id),
      })),
    },
    breadcrumb([{ label: "Glossaire", href: routes.glossaire() }], site),
  );
}

/** JSON for a `<script>` element: no sign that could end the element or begin a comment. */
export function toInlineJson(data: Thing): string {
  return JSON.stringify(data)
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026");
}
