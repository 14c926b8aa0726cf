/** What the device keeps, as a list to read, and the way to be rid of it. */
import { cacheNames } from "#lib/offline/kept-caches.ts";
import { titleOfPage } from "#lib/offline/page-text.ts";
import { kindOfPath } from "#lib/offline/request-kind.ts";
import { routes } from "#lib/routes.ts";
import { compareFrench } from "#lib/text.ts";

export interface KeptLink {
  path: string;
  title: string;
}

export interface KeptGroup {
  title: string;
  links: readonly KeptLink[];
}

const groups: readonly (readonly [title: string, pattern: RegExp])[] = [
  ["Articles", /^\/articles\/./],
  ["Parcours", /^\/parcours\/./],
  ["Défis", /^\/defis\/(?!carte$)./],
  ["Autres pages", /^/],
];

async function readLinks(name: string): Promise<KeptLink[]> {
  const cache = await caches.open(name);
  const links = (await cache.keys()).map(async (request) => {
    const path = new URL(request.url).pathname;
    if (kindOfPath(path) !== "page" || path === routes.offline()) return [];
    const html = (await (await cache.match(request))?.text()) ?? "";
    return [{ path, title: titleOfPage(html) || path }];
  });
  return (await Promise.all(links)).flat();
}

/** The kept pages by kind, in alphabetical order. */
export async function readKept(): Promise<KeptGroup[]> {
  const links = [...(await readLinks(cacheNames.base)), ...(await readLinks(cacheNames.visits))];
  const pages = [...new Map(links.map((link) => [link.path, link])).values()];
  const titleOf = ({ path }: KeptLink) => groups.find(([, pattern]) => pattern.test(path))?.[0];
  return groups
    .map(([title]) => ({
      title,
      links: pages
        .filter((link) => titleOf(link) === title)
        .sort((a, b) => compareFrench(a.title, b.title)),
    }))
    .filter((group) => group.links.length > 0);
}

/** Deletes the pages and files that were kept; what shows this page without a line stays. */
export async function eraseKept(): Promise<void> {
  await Promise.all(
    [cacheNames.visits, cacheNames.files, cacheNames.base].map((name) => caches.delete(name)),
  );
}
