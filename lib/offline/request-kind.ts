/** What the service worker may keep: a short list of what is public and the same for everybody; all else passes. */

export type RequestKind =
  /** A page to read: the network first, the copy when it does not answer. */
  | "page"
  /** A file whose name holds a hash of its content: the copy first, it can never be wrong. */
  | "file"
  /** Never kept: forms, follow-up pages, the curators’ desk, interfaces, other origins. */
  | "other";

/** First segments of the addresses that may be kept; a new page stays out until it is added here. */
const pageFolders: ReadonlySet<string> = new Set([
  "",
  "articles",
  "defis",
  "parcours",
  "glossaire",
  "contacts",
  "recherche",
  "selection",
  "plan-du-site",
  "etat",
  "quoi-de-neuf",
  "guide",
  "accessibilite",
  "mentions-legales",
  "donnees-personnelles",
  "hors-ligne",
]);

const hashedFile =
  /^\/(?:islands\/[\w.-]+\.js|search\/[\w-]+\.(?:bin|json)|fonts\/[\w.-]+\.woff2|_next\/static\/[\w./~-]+)$/;

/** Kind of an address of this site (`pathname` of a URL, without query). */
export function kindOfPath(pathname: string): RequestKind {
  if (hashedFile.test(pathname)) return "file";
  const [, folder = "", ...rest] = pathname.split("/");
  // A file beside the pages (`etat.json`, an article in Markdown) is no page.
  const isPlain = !pathname.includes(".") && !(folder === "" && rest.length > 0);
  return isPlain && pageFolders.has(folder) ? "page" : "other";
}

/** Kind of a request. `origin` is that of the site. Only a plain GET is ever looked at. */
export function kindOfRequest(
  { url, method, mode, cache }: Pick<Request, "url" | "method" | "mode" | "cache">,
  origin: string,
): RequestKind {
  const address = new URL(url);
  if (method !== "GET" || address.origin !== origin) return "other";
  const kind = kindOfPath(address.pathname);
  // What scripts fetch of a page is theirs to keep: only visits are kept here.
  if (kind === "page") return mode === "navigate" ? kind : "other";
  return cache === "no-cache" ? "other" : kind;
}

/** Whether an answer may be kept: whole, from this site, and not said to be private. */
export function mayKeep({ status, type, redirected, headers }: Response): boolean {
  const control = headers.get("Cache-Control") ?? "";
  const isOpen = !/\b(?:no-store|private)\b/.test(control) && headers.get("Vary") !== "*";
  return status === 200 && type === "basic" && !redirected && isOpen;
}
