/** Small French text helpers shared by content, pages and messages. */

/** Folds case, accents and ligatures to ASCII-friendly lower case: « Élève à l’œuvre » → « eleve a l’oeuvre ». */
export function foldAccents(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "");
}

/** Turns any title into an ASCII slug: « Où héberger mon service ? » → « ou-heberger-mon-service ». */
export function slugify(text: string): string {
  return foldAccents(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** « 1 article », « 2 articles »; zero is singular in French. */
export function countLabel(count: number, singular: string, plural = `${singular}s`): string {
  const number = new Intl.NumberFormat("fr-FR").format(count);
  return `${number} ${Math.abs(count) < 2 ? singular : plural}`;
}

/** ISO date (YYYY-MM-DD) → « 22 novembre 2026 »; the first of the month reads « 1er ». */
export function formatDate(isoDate: string): string {
  const text = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${isoDate}T00:00:00Z`),
  );
  return text.replace(/^1 /, "1er ");
}

/** Month (YYYY-MM) → « Novembre 2026 », as a heading. */
export function formatMonth(month: string): string {
  const text = new Intl.DateTimeFormat("fr-FR", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${month}-01T00:00:00Z`));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Sorts in French order, accents and case after letters: « état » beside « etat ». */
export function compareFrench(a: string, b: string): number {
  return frenchCollator.compare(a, b);
}
const frenchCollator = new Intl.Collator("fr", { numeric: true });

/** Groups items by a key, keeping the order in which keys first appear. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
