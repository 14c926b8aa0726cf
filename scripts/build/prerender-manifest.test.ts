import { expect, test } from "vitest";
import type { Knowledge } from "#lib/content/knowledge.ts";
import { fileOf, hasSamePages, type PrerenderManifest } from "./prerender-manifest.ts";

/** Of the pages that have a slug; the rest of the knowledge is not looked at. */
function baseOf(slugs: Partial<Record<"articles" | "withdrawn" | "defis" | "parcours", string[]>>) {
  const pages = (kind: keyof typeof slugs) => (slugs[kind] ?? []).map((slug) => ({ slug }));
  return {
    articles: pages("articles"),
    withdrawn: pages("withdrawn"),
    defis: pages("defis"),
    parcours: pages("parcours"),
  } as Knowledge;
}

function manifestOf(routes: Record<string, string>): PrerenderManifest {
  const entries = Object.entries(routes).map(
    ([address, srcRoute]) =>
      [address, { routeType: "page" as const, srcRoute, initialStatus: 200 }] as const,
  );
  return { routes: Object.fromEntries(entries), preview: { previewModeId: "a" } };
}

const built = manifestOf({
  "/": "/",
  "/articles": "/articles",
  "/articles/a": "/articles/[slug]",
  "/articles/retire": "/articles/[slug]",
  "/defis/d": "/defis/[slug]",
  "/parcours/p": "/parcours/[slug]",
  "/parcours/p/imprimer": "/parcours/[slug]/imprimer",
});
const base = { articles: ["a"], withdrawn: ["retire"], defis: ["d"], parcours: ["p"] };

test("a base with the pages of the build before may follow it", () => {
  expect(hasSamePages(built, baseOf(base))).toBe(true);
});

test.each([
  ["an article more", { ...base, articles: ["a", "b"] }],
  ["an article less", { ...base, articles: [] }],
  ["another slug", { ...base, defis: ["e"] }],
  ["a parcours more", { ...base, parcours: ["p", "q"] }],
])("%s needs a build from nothing", (_, slugs) => {
  expect(hasSamePages(built, baseOf(slugs))).toBe(false);
});

test("the file of a page is HTML, that of a feed is its body", () => {
  const { routes } = manifestOf({ "/": "/", "/articles/a": "/articles/[slug]" });
  const manifest: PrerenderManifest = {
    preview: { previewModeId: "a" },
    routes: {
      ...routes,
      "/flux.xml": { routeType: "route", srcRoute: "/flux.xml", initialStatus: 200 },
    },
  };
  expect(fileOf(manifest, "/")).toBe("server/app/index.html");
  expect(fileOf(manifest, "/articles/a")).toBe("server/app/articles/a.html");
  expect(fileOf(manifest, "/flux.xml")).toBe("server/app/flux.xml.body");
  expect(() => fileOf(manifest, "/nulle-part")).toThrow("/nulle-part");
});
