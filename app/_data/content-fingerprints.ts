/** What every page of the content would hold if it were made now. */
import "server-only";
import { fingerprintOf } from "#lib/page-fingerprint.node.ts";
import { routes } from "#lib/routes.ts";
import { articlePage } from "./article-page.tsx";
import type { ContentPage } from "./content-page.tsx";
import { defiPage } from "./defi-page.tsx";
import { getKnowledge } from "./knowledge.ts";

interface Share {
  part: number;
  of: number;
}

/** Address → fingerprint, for one page in `of`, from the `part`-th on: several processes share the work. */
export async function contentFingerprints({ part, of }: Share): Promise<Record<string, string>> {
  const { articles, withdrawn, defis } = await getKnowledge();
  const pages: (readonly [string, () => Promise<ContentPage | undefined>])[] = [
    ...[...articles, ...withdrawn].map(
      ({ slug }) => [routes.article(slug), () => articlePage(slug)] as const,
    ),
    ...defis.map(({ slug }) => [routes.defi(slug), () => defiPage(slug)] as const),
  ];
  const found: Record<string, string> = {};
  for (const [address, make] of pages.filter((_, index) => index % of === part))
    found[address] = fingerprintOf(await make());
  return found;
}
