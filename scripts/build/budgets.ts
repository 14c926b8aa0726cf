/** How heavy each kind of page may be for a reader who comes for the first time: everything it asks for, in brotli. */
import { groupBy } from "#lib/text.ts";

export interface WeighedPage {
  /** Address, such as `/articles/ouvrir-son-code`. */
  route: string;
  /** The page itself, its stylesheet, its scripts, its fonts. */
  bytes: number;
}

interface Budget {
  kind: string;
  /** Tells the pages of this kind; the first budget that knows a page counts. */
  routes: RegExp;
  bytes: number;
  /** What each page of the site may add, for lists: they grow with the base. */
  bytesPerPage?: number;
}

/** Whatever the size of the base. */
const readingBytes = 50_000;
/** One line of a list, compressed. */
const lineBytes = 110;

const budgets: readonly Budget[] = [
  { kind: "accueil", routes: /^\/$/, bytes: 50_000 },
  { kind: "article", routes: /^\/articles\/./, bytes: readingBytes },
  { kind: "défi", routes: /^\/defis\/(?!carte$)./, bytes: readingBytes },
  // All its articles one after the other: as long as a book, for those who print it.
  { kind: "document à imprimer", routes: /^\/parcours\/[^/]+\/imprimer$/, bytes: 250_000 },
  // With the island that keeps the reader's progress.
  { kind: "parcours", routes: /^\/parcours\/./, bytes: 56_000 },
  { kind: "recherche", routes: /^\/recherche$/, bytes: 50_000 },
  {
    kind: "liste",
    routes: /^\/(articles|defis|defis\/carte|parcours|plan-du-site|quoi-de-neuf|etat)$/,
    bytes: 55_000,
    bytesPerPage: lineBytes,
  },
  // The whole lexicon stands on one page, where a browser finds any word.
  { kind: "glossaire", routes: /^\/glossaire$/, bytes: 100_000 },
  // With the island that composes it.
  { kind: "sélection", routes: /^\/selection$/, bytes: 63_000 },
  { kind: "autre page", routes: /^\//, bytes: 60_000 },
];

interface KindWeight {
  kind: string;
  pages: number;
  heaviest: WeighedPage;
  allowed: number;
}

function budgetOf({ route }: WeighedPage): Budget | undefined {
  return budgets.find(({ routes }) => routes.test(route));
}

function allowedBytes({ bytes, bytesPerPage = 0 }: Budget, pages: number): number {
  return bytes + bytesPerPage * pages;
}

/** `pages` is how many the site has. */
export function isTooHeavy(page: WeighedPage, pages: number): boolean {
  const budget = budgetOf(page);
  return budget !== undefined && page.bytes > allowedBytes(budget, pages);
}

/** The heaviest page of each kind, in the order of the budgets. */
export function weighKinds(pages: readonly WeighedPage[]): KindWeight[] {
  const byBudget = groupBy(pages, budgetOf);
  return budgets.flatMap((budget) => {
    const own = byBudget.get(budget) ?? [];
    const [first, ...rest] = own;
    if (first === undefined) return [];
    const heaviest = rest.reduce((most, page) => (page.bytes > most.bytes ? page : most), first);
    const allowed = allowedBytes(budget, pages.length);
    return [{ kind: budget.kind, pages: own.length, heaviest, allowed }];
  });
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace(".", ",")} ko`;
}

/** What is too heavy, in French, with what to do; undefined when all is well. */
export function explainExcess(kinds: readonly KindWeight[]): string | undefined {
  const lines = kinds
    .filter(({ heaviest, allowed }) => heaviest.bytes > allowed)
    .map(
      ({ kind, heaviest, allowed }) =>
        `  ${heaviest.route} (${kind}) : ${kilobytes(heaviest.bytes)} pour ${kilobytes(allowed)} permis`,
    );
  if (lines.length === 0) return undefined;
  return (
    `Ces pages pèsent trop lourd (brotli, tout compris) :\n${lines.join("\n")}\n` +
    "→ Allégez-les : un article trop long se coupe en deux, un script qui sert peu se charge à l’usage. " +
    "Les limites sont dans scripts/build/budgets.ts."
  );
}

/** One line for whoever builds: the heaviest page of each kind. */
export function summariseWeights(kinds: readonly KindWeight[]): string {
  return kinds.map(({ kind, heaviest }) => `${kind} ${kilobytes(heaviest.bytes)}`).join(", ");
}
