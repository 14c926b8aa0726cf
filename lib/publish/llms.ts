/** `/llms.txt`: the map of the base for language models, in the form of llmstxt.org. */
import type { Knowledge } from "#lib/content/knowledge.ts";
import { routes } from "#lib/routes.ts";
import { siteDescription, siteName } from "./page-metadata.ts";

function link(title: string, address: string, description: string): string {
  return `- [${title.replace(/[[\]]/g, "\\$&")}](${address}): ${description}`;
}

/** `site` is the public address, without a trailing slash. Articles are named by their Markdown. */
export function writeLlms({ articles, themes, parcours }: Knowledge, site: string): string {
  const sections = themes.flatMap(({ key, title }) => {
    const own = articles.filter(({ theme }) => theme === key);
    if (own.length === 0) return [];
    const links = own.map(({ slug, title: name, description }) =>
      link(name, site + routes.articleMarkdown(slug), description),
    );
    return [`## ${title}\n\n${links.join("\n")}`];
  });
  const paths = parcours.map(({ slug, title, description }) =>
    link(title, site + routes.parcours(slug), description),
  );
  return [
    `# ${siteName}`,
    `> ${siteDescription}`,
    "Textes sous Licence Ouverte 2.0. Chaque article dit qui en répond et quand il a été vérifié ; `/a/ID` est son adresse permanente.",
    ...sections,
    ...(paths.length > 0 ? [`## Parcours\n\n${paths.join("\n")}`] : []),
    `## Optional\n\n${[
      link("Glossaire", site + routes.glossaire(), "sigles et termes en une phrase"),
      link("Défis", site + routes.defis(), "les projets menés dans les administrations"),
      link("Contacts", site + routes.contacts(), "à qui demander quoi"),
    ].join("\n")}`,
  ]
    .join("\n\n")
    .concat("\n");
}
