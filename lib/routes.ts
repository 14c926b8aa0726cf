/** Every address of the site, built in one place. */

function withAnchor(path: string, anchor?: string): string {
  return anchor ? `${path}#${anchor}` : path;
}

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ""));
  return search.size > 0 ? `${path}?${search.toString()}` : path;
}

export const routes = {
  home: () => "/",
  search: (query = "", kind = "") => withQuery("/recherche", { q: query, type: kind }),
  articles: (filters: Readonly<Record<string, string>> = {}) => withQuery("/articles", filters),
  article: (slug: string, anchor?: string) => withAnchor(`/articles/${slug}`, anchor),
  shortLink: (id: string) => `/a/${id}`,
  defis: (filters: Readonly<Record<string, string>> = {}) => withQuery("/defis", filters),
  defi: (slug: string, anchor?: string) => withAnchor(`/defis/${slug}`, anchor),
  defiMap: () => "/defis/carte",
  parcours: (slug?: string, anchor?: string) =>
    withAnchor(slug ? `/parcours/${slug}` : "/parcours", anchor),
  glossaire: (id?: string) => withAnchor("/glossaire", id),
  contacts: (id?: string) => withAnchor("/contacts", id),
  sitemap: () => "/plan-du-site",
} as const;

/** Prefixes of pages that are addressed by slug, as authors write them in links. */
export const slugPrefixes = {
  article: "/articles/",
  defi: "/defis/",
  parcours: "/parcours/",
} as const;

/** Pages without a slug that an author may link to. */
export const plainPages: readonly string[] = [
  "/",
  "/recherche",
  "/articles",
  "/parcours",
  "/defis",
  "/defis/carte",
  "/glossaire",
  "/contacts",
  "/plan-du-site",
];
