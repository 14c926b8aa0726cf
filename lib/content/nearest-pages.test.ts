import { describe, expect, it } from "vitest";
import { addressWords, nearestPages } from "./nearest-pages.ts";
import { articleSource, build, defiSource } from "./testing.ts";

const { knowledge } = build({
  articles: { "ouvrir-son-code-source": articleSource({ title: "Ouvrir son code" }) },
  defis: { leximpact: defiSource() },
});

describe("addressWords", () => {
  it("reads the words of the last part of an address", () => {
    expect(addressWords("/articles/ouvrir-son_code.html")).toBe("ouvrir son code");
  });

  it("survives a malformed address", () => {
    expect(addressWords("/%E0%A4%A")).toBe("E0 A4 A");
  });

  it("is empty for the root", () => {
    expect(addressWords("/")).toBe("");
  });
});

describe("nearestPages", () => {
  it("finds the article behind a typo, and the défi behind another address", () => {
    expect(nearestPages(knowledge, "/articles/ouvrir-son-cod-source", 1)).toEqual([
      { href: "/articles/ouvrir-son-code-source", title: "Ouvrir son code" },
    ]);
    expect(nearestPages(knowledge, "/projets/LexImpacte", 1)).toEqual([
      { href: "/defis/leximpact", title: "Défi Un défi" },
    ]);
  });

  it("knows the plain pages, and proposes nothing when nothing is near", () => {
    expect(nearestPages(knowledge, "/glosaire", 1)).toEqual([
      { href: "/glossaire", title: "Glossaire" },
    ]);
    expect(nearestPages(knowledge, "/wp-admin.php", 3)).toEqual([]);
  });
});
