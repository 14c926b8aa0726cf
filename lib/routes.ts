/** Every address of the site, built in one place. */

function withAnchor(path: string, anchor?: string): string {
  return anchor ? `${path}#${anchor}` : path;
}

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ""));
  return search.size > 0 ? `${path}?${search.toString()}` : path;
}

/** The first page has no number in its address. */
function pageParameter(page: number): string {
  return page > 1 ? String(page) : "";
}

export const routes = {
  home: () => "/",
  search: (query = "", kind = "") => withQuery("/recherche", { q: query, type: kind }),
  articles: (filters: Readonly<Record<string, string>> = {}) => withQuery("/articles", filters),
  article: (slug: string, anchor?: string) => withAnchor(`/articles/${slug}`, anchor),
  /** The article in Markdown. */
  articleMarkdown: (slug: string) => `/articles/${slug}.md`,
  /** Permanent: it leads to the article wherever it moved. A fragment survives the redirection. */
  shortLink: (id: string, anchor?: string) => withAnchor(`/a/${id}`, anchor),
  defis: (filters: Readonly<Record<string, string>> = {}) => withQuery("/defis", filters),
  defi: (slug: string, anchor?: string) => withAnchor(`/defis/${slug}`, anchor),
  defiMap: () => "/defis/carte",
  parcours: (slug?: string, anchor?: string) =>
    withAnchor(slug ? `/parcours/${slug}` : "/parcours", anchor),
  /** All articles of a parcours in one document, to print. */
  parcoursDocument: (slug: string) => `/parcours/${slug}/imprimer`,
  glossaire: (id?: string) => withAnchor("/glossaire", id),
  questions: (id?: string) => withAnchor("/questions", id),
  /** `words`: those of a search that found nothing. */
  ask: (words = "") => withQuery("/questions/poser", { q: words }),
  followUp: (token: string) => `/questions/suivi/${token}`,
  feedback: (slug = "") => withQuery("/avis", { article: slug }),
  searchGaps: () => "/api/search-gaps",
  meToo: (id: string) => `/questions/${id}/moi-aussi`,
  /** The curators' desk; every address below asks for sign-in. */
  curation: () => "/curation",
  deskQuestions: (page = 1) => withQuery("/curation/questions", { page: pageParameter(page) }),
  /** Also the target of the forms on that page (POST); `done` says what was just done. */
  deskQuestion: (id: string, done = "") => withQuery(`/curation/questions/${id}`, { fait: done }),
  /** A draft of the article that answers it, to download. */
  deskDraft: (id: string) => `/curation/questions/${id}/brouillon`,
  deskGaps: (page = 1) => withQuery("/curation/recherches", { page: pageParameter(page) }),
  deskOpinions: (page = 1) => withQuery("/curation/avis", { page: pageParameter(page) }),
  deskJournal: (page = 1) => withQuery("/curation/journal", { page: pageParameter(page) }),
  deskExport: (file: Readonly<Record<string, string>>) => withQuery("/curation/export", file),
  /** `returnTo`: an address of the desk to come back to. */
  signIn: (returnTo = "") => withQuery("/connexion", { retour: returnTo }),
  /** Leads to the provider of identity: to be followed by a link, not by a form (docs/adr/0017). */
  signInStart: (returnTo = "") => withQuery("/connexion/depart", { retour: returnTo }),
  /** Where the provider sends the browser back; registered there. */
  signInAnswer: () => "/connexion/reponse",
  /** Target of a form (POST). */
  signOut: () => "/connexion/sortie",
  /** Where the provider sends the browser after signing out; registered there. */
  signedOut: () => "/connexion/terminee",
  contacts: (id?: string) => withAnchor("/contacts", id),
  sitemap: () => "/plan-du-site",
  /** How the base is doing; the same as JSON. */
  health: () => "/etat",
  healthJson: () => "/etat.json",
  news: () => "/quoi-de-neuf",
  /** What the device keeps; also shown in place of a page that it does not keep. */
  offline: () => "/hors-ligne",
  /** The service worker; the one that ends offline reading; the list of the whole base. */
  offlineWorker: () => "/hors-ligne.js",
  offlineStop: () => "/hors-ligne-arret.js",
  offlineList: () => "/hors-ligne.json",
  accessibility: () => "/accessibilite",
  legalNotice: () => "/mentions-legales",
  privacy: () => "/donnees-personnelles",
  securityTxt: () => "/.well-known/security.txt",
  guide: (example?: string) => withAnchor("/guide", example),
  styles: () => "/guide/styles",
  /** `fragment` holds a whole selection (lib/selection). */
  selection: (fragment?: string) => withAnchor("/selection", fragment),
  /** What the page of selections knows of the pages it may hold. */
  selectionPages: () => "/selection/pages.json",
  /** For the host: the process answers; it may be given readers. */
  live: () => "/api/health/live",
  ready: () => "/api/health/ready",
  feed: () => "/flux.xml",
  sitemapFile: () => "/sitemap.xml",
  llms: () => "/llms.txt",
  /** Picture of a link; `hash` is that of its content. */
  socialImage: (hash: string) => `/apercus/${hash}.png`,
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
  "/questions",
  "/questions/poser",
  "/selection",
  "/plan-du-site",
  "/etat",
  "/quoi-de-neuf",
  "/hors-ligne",
  "/guide",
  "/guide/styles",
  "/accessibilite",
  "/mentions-legales",
  "/donnees-personnelles",
];
