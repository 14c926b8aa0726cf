import { expect, test } from "vitest";
import { kindOfPath, kindOfRequest, mayKeep } from "./request-kind.ts";

const origin = "https://base.exemple.fr";

function kindOf(path: string, options: { method?: string; mode?: string; cache?: string } = {}) {
  const { method = "GET", mode = "navigate", cache = "default" } = options;
  const request = { url: new URL(path, origin).href, method, mode, cache } as Request;
  return kindOfRequest(request, origin);
}

test("pages that are public and the same for all are kept", () => {
  const pages = [
    "/",
    "/articles",
    "/articles/un-article",
    "/parcours/premier-mois",
    "/defis/carte",
  ];
  expect(pages.map(kindOfPath)).toEqual(pages.map(() => "page"));
});

test("forms, follow-ups, the desk, interfaces and unknown pages are never kept", () => {
  const others = [
    "/questions",
    "/questions/poser",
    "/questions/suivi/secret",
    "/avis",
    "/curation",
    "/curation/questions",
    "/api/search-gaps",
    "/rendu/articles",
    "/a/b2tes",
    "/etat.json",
    "/articles/un-article.md",
    "/hors-ligne.js",
    "//articles",
    "/une-page-a-venir",
  ];
  expect(others.map(kindOfPath)).toEqual(others.map(() => "other"));
});

test("files are kept when their name holds a hash", () => {
  const files = [
    "/islands/page.island-ABC123.js",
    "/search/index-25l0.bin",
    "/search/search-25l0.json",
    "/fonts/texte.v2.woff2",
    "/_next/static/chunks/377exntkw-7mv.css",
  ];
  expect(files.map(kindOfPath)).toEqual(files.map(() => "file"));
  expect(kindOfPath("/icone.svg")).toBe("other");
});

test("only a plain GET of a page that is visited, of this site, is looked at", () => {
  expect(kindOf("/articles/un-article")).toBe("page");
  expect(kindOf("/articles/un-article", { method: "POST" })).toBe("other");
  expect(kindOf("/articles/un-article", { mode: "cors" })).toBe("other");
  expect(kindOf("https://ailleurs.exemple.fr/articles")).toBe("other");
  expect(kindOf("/fonts/texte.v2.woff2", { mode: "cors" })).toBe("file");
  expect(kindOf("/fonts/texte.v2.woff2", { mode: "cors", cache: "no-cache" })).toBe("other");
});

test("an answer is kept when it is whole and nobody said that it is private", () => {
  const answer = (status: number, headers: Record<string, string> = {}, type = "basic") =>
    mayKeep({ status, type, redirected: false, headers: new Headers(headers) } as Response);
  expect(answer(200)).toBe(true);
  expect(answer(200, { "Cache-Control": "public, max-age=31536000" })).toBe(true);
  expect(answer(404)).toBe(false);
  expect(answer(200, {}, "opaque")).toBe(false);
  expect(answer(200, { "Cache-Control": "no-store" })).toBe(false);
  expect(answer(200, { "Cache-Control": "private, max-age=0" })).toBe(false);
});
