/** The pages that a selection may hold, with what is shown of them: a file that the page of selections loads. */
import * as z from "zod/mini";
import type { Knowledge } from "#lib/content/knowledge.ts";
import { routes } from "#lib/routes.ts";
import { articleCode, defiCode, type PageCode } from "./selection.ts";

const Entry = z.object({
  kind: z.enum(["article", "defi"]),
  title: z.string(),
  description: z.string(),
  /** From the root; permanent for an article. */
  path: z.string().check(z.startsWith("/")),
});
export type CatalogueEntry = z.infer<typeof Entry>;

const CatalogueFile = z.object({
  pages: z.record(z.string(), Entry),
  /** Former code → present one. */
  moved: z.record(z.string(), z.string()),
  /** Parcours that its articles may join. */
  parcours: z.array(z.object({ slug: z.string(), title: z.string() })),
});
export type Catalogue = z.infer<typeof CatalogueFile>;

export function makeCatalogue({ articles, withdrawn, defis, parcours }: Knowledge): Catalogue {
  const gone = withdrawn.map((article) => ({
    ...article,
    description: "Cet article a été retiré ; sa page dit pourquoi.",
  }));
  const pages: [PageCode, CatalogueEntry][] = [
    ...[...articles, ...gone].map(({ id, title, description }): [PageCode, CatalogueEntry] => [
      articleCode(id),
      { kind: "article", title, description, path: routes.shortLink(id) },
    ]),
    ...defis.map(({ slug, title, description }): [PageCode, CatalogueEntry] => [
      defiCode(slug),
      { kind: "defi", title, description, path: routes.defi(slug) },
    ]),
  ];
  const moved = defis.flatMap(({ slug, oldSlugs }) =>
    oldSlugs.map((old) => [defiCode(old), defiCode(slug)] as const),
  );
  return {
    pages: Object.fromEntries(pages),
    moved: Object.fromEntries(moved),
    parcours: parcours.map(({ slug, title }) => ({ slug, title })),
  };
}

/** @throws Error when `value` is no catalogue: the file and the page are of two builds. */
export function readCatalogue(value: unknown): Catalogue {
  return CatalogueFile.parse(value);
}

/** A page that a selection names, if the base has it. */
export function findEntry({ pages, moved }: Catalogue, code: PageCode): CatalogueEntry | undefined {
  const own = (record: Readonly<Record<string, unknown>>, key: string) =>
    Object.hasOwn(record, key);
  if (own(pages, code)) return pages[code];
  const present = own(moved, code) ? moved[code] : undefined;
  return present !== undefined && own(pages, present) ? pages[present] : undefined;
}
