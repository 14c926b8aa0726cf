/** Guesses which page an unknown address meant. */
import { plainPages, routes } from "#lib/routes.ts";
import type { Knowledge } from "./knowledge.ts";
import { nearestNames } from "./nearest.ts";

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A malformed address is still worth a guess.
  }
}

const maxWordsChars = 100;

/** « /articles/ouvrir-son-cod » → « ouvrir son cod »: the words of an address, to search with. */
export function addressWords(pathname: string): string {
  const parts = decode(pathname).split("/").filter(Boolean);
  const last = parts.at(-1) ?? "";
  return last
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .slice(0, maxWordsChars);
}

const pageTitles: Readonly<Record<string, string>> = {
  "/recherche": "Rechercher",
  "/articles": "Toutes les questions",
  "/parcours": "Les parcours",
  "/defis": "Les défis",
  "/glossaire": "Glossaire",
  "/contacts": "À qui demander ?",
  "/plan-du-site": "Plan du site",
  "/etat": "État de la base",
};

/** Pages whose slug is near the last part of the address, best first. */
export function nearestPages(
  { articles, defis, parcours }: Knowledge,
  pathname: string,
  limit: number,
): { href: string; title: string }[] {
  const pages = new Map<string, { href: string; title: string }>();
  for (const path of plainPages) {
    const title = pageTitles[path];
    if (title) pages.set(path.slice(1), { href: path, title });
  }
  for (const { slug, title } of defis) {
    pages.set(slug, { href: routes.defi(slug), title: `Défi ${title}` });
  }
  for (const { slug, title } of parcours) {
    pages.set(slug, { href: routes.parcours(slug), title: `Parcours « ${title} »` });
  }
  for (const { slug, title } of articles) pages.set(slug, { href: routes.article(slug), title });
  const wanted = decode(pathname).split("/").filter(Boolean).at(-1) ?? "";
  return nearestNames(wanted.slice(0, maxWordsChars), pages.keys(), limit).flatMap(
    (name) => pages.get(name) ?? [],
  );
}
