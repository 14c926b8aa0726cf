/** Collects every name that content can refer to: what links, components and front matter are checked against. */
import type { ParsedFiles } from "./knowledge.ts";
import { presentAnchors } from "./old-addresses.ts";
import type { Readable } from "./parse-article.ts";
import type { ReferenceFile } from "./parse-reference.ts";

/** What a link may lead to: its anchors, unless its body could not be read; drafts are absent in production. */
export interface LinkTarget {
  anchors?: readonly string[];
  oldAnchors: Readonly<Record<string, string | undefined>>;
  isDraft: boolean;
  withdrawn?: { replacedBy?: string | undefined } | undefined;
}

/** Every name that can be referred to, by kind; absent when its file could not be read. */
export interface LinkTargets {
  articles: ReadonlyMap<string, LinkTarget>;
  defis: ReadonlyMap<string, LinkTarget>;
  parcours: readonly string[];
  /** Former slug → present one. */
  movedArticles: ReadonlyMap<string, string>;
  movedDefis: ReadonlyMap<string, string>;
  movedParcours: ReadonlyMap<string, string>;
  termes?: readonly string[];
  contacts?: readonly string[];
  themes?: readonly string[];
  owners?: readonly string[];
}

function pageTargets(parsed: readonly { readable: Readable }[]): Map<string, LinkTarget> {
  return new Map(
    parsed.map(({ readable }) => {
      const { slug, oldAnchors, withdrawn, draft = false } = readable;
      const anchors = presentAnchors(readable);
      return [slug, { ...(anchors && { anchors }), oldAnchors, isDraft: draft, withdrawn }];
    }),
  );
}

type Named = { slug: string; oldSlugs: readonly (string | undefined)[] };

function movedPages(pages: readonly Named[]): Map<string, string> {
  const pairs = pages.flatMap(({ slug, oldSlugs }) =>
    oldSlugs.flatMap((old) => (old === undefined ? [] : [[old, slug] as const])),
  );
  return new Map(pairs);
}

function entryNames({ readable }: ReferenceFile<unknown>): readonly string[] | undefined {
  return readable?.flatMap(({ id, key }) => id ?? key ?? []);
}

export function collectTargets({ articles, defis, parcours, reference }: ParsedFiles): LinkTargets {
  const termes = entryNames(reference.glossaire);
  const contacts = entryNames(reference.contacts);
  const themes = entryNames(reference.themes);
  const owners = entryNames(reference.equipe);
  return {
    articles: pageTargets(articles),
    defis: pageTargets(defis),
    parcours: parcours.map(({ slug }) => slug),
    movedArticles: movedPages(articles.map(({ readable }) => readable)),
    movedDefis: movedPages(defis.map(({ readable }) => readable)),
    movedParcours: movedPages(parcours),
    ...(termes && { termes }),
    ...(contacts && { contacts }),
    ...(themes && { themes }),
    ...(owners && { owners }),
  };
}
