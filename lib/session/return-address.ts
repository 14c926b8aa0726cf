/** Where a sign-in leads back: an address of the curators' pages and nothing else. */
import { routes } from "#lib/routes.ts";

/** Any other origin serves: it only has to be kept. */
const base = "https://site.invalid";
const maxChars = 500;

/**
 * The path and query of `given` when it is a page of the curators, else their desk. Read as browsers read it:
 * « //ailleurs.fr » and « /\ailleurs.fr » name another site, and « /curation/../avis » is no page of theirs.
 */
export function returnAddress(given: string | null): string {
  const desk = routes.curation();
  if (given === null || given.length > maxChars || !given.startsWith("/")) return desk;
  if (!URL.canParse(given, base)) return desk;
  const { origin, pathname, search } = new URL(given, base);
  const isDesk = pathname === desk || pathname.startsWith(`${desk}/`);
  return origin === base && isDesk ? `${pathname}${search}` : desk;
}
