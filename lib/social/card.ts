/** What the picture of a link says, for each page that has one of its own. */
import type { Knowledge } from "#lib/content/knowledge.ts";
import type { Article, Defi } from "#lib/content/parse-article.ts";
import type { Parcours } from "#lib/content/parse-parcours.ts";
import { siteDescription } from "#lib/publish/page-metadata.ts";

export interface SocialCard {
  /** What kind of page, or its theme. */
  label: string;
  title: string;
  /** Name of the box, as on the page. */
  heading: string;
  /** The answer in short. */
  text: string;
}

/** For pages without a picture of their own. */
export const siteCard: SocialCard = {
  label: "Base de connaissances",
  title: "Vous avez une question ?",
  heading: "En bref",
  text: siteDescription,
};

export function articleCard(
  { title, description }: Pick<Article, "title" | "description">,
  themeTitle: string,
): SocialCard {
  return { label: themeTitle, title, heading: "La réponse en bref", text: description };
}

export function defiCard({
  title,
  description,
  promotion,
}: Pick<Defi, "title" | "description" | "promotion">): SocialCard {
  return { label: promotion, title, heading: "Le défi en bref", text: description };
}

export function parcoursCard({
  title,
  description,
}: Pick<Parcours, "title" | "description">): SocialCard {
  return { label: "Parcours", title, heading: "Le parcours en bref", text: description };
}

/** Every card that the pages of `knowledge` name. */
export function socialCards({ articles, defis, parcours, themes }: Knowledge): SocialCard[] {
  const titles = new Map(themes.map(({ key, title }) => [key, title]));
  return [
    siteCard,
    ...articles.map((article) => articleCard(article, titles.get(article.theme) ?? article.theme)),
    ...defis.map(defiCard),
    ...parcours.map(parcoursCard),
  ];
}
