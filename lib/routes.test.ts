import { expect, test } from "vitest";
import { plainPages, routes } from "./routes.ts";

test("an article has an address, with or without an anchor", () => {
  expect(routes.article("choisir-une-licence")).toBe("/articles/choisir-une-licence");
  expect(routes.article("choisir-une-licence", "pieges")).toBe(
    "/articles/choisir-une-licence#pieges",
  );
});

test("an empty anchor leaves no trailing sign", () => {
  expect(routes.article("a", "")).toBe("/articles/a");
});

test("a query is encoded, and an empty one leaves the bare page", () => {
  expect(routes.search("où héberger & publier ?")).toBe(
    "/recherche?q=o%C3%B9+h%C3%A9berger+%26+publier+%3F",
  );
  expect(routes.search("")).toBe("/recherche");
  expect(routes.search()).toBe("/recherche");
});

test("empty filters are left out of the address", () => {
  expect(routes.defis({ promotion: "Promotion 4", theme: "" })).toBe(
    "/defis?promotion=Promotion+4",
  );
});

test("entries of the glossary and of the contacts are anchors of their page", () => {
  expect(routes.glossaire("dinum")).toBe("/glossaire#dinum");
  expect(routes.contacts("dpo")).toBe("/contacts#dpo");
});

test("a parcours has its page, and its moments are anchors of it", () => {
  expect(routes.parcours()).toBe("/parcours");
  expect(routes.parcours("premiers-pas", "depart")).toBe("/parcours/premiers-pas#depart");
});

test("every page without a slug may be linked by authors", () => {
  expect(plainPages).toEqual([
    routes.home(),
    routes.search(),
    routes.articles(),
    routes.parcours(),
    routes.defis(),
    routes.defiMap(),
    routes.glossaire(),
    routes.contacts(),
    routes.questions(),
    routes.ask(),
    routes.selection(),
    routes.sitemap(),
    routes.health(),
    routes.news(),
    routes.offline(),
    routes.guide(),
    routes.styles(),
    routes.accessibility(),
    routes.legalNotice(),
    routes.privacy(),
  ]);
});

test("the form for a question takes the words of a search, and a question is an anchor of the list", () => {
  expect(routes.ask("badge d’accès")).toBe("/questions/poser?q=badge+d%E2%80%99acc%C3%A8s");
  expect(routes.questions("qbcdfgh")).toBe("/questions#qbcdfgh");
  expect(routes.followUp("jeton")).toBe("/questions/suivi/jeton");
  expect(routes.meToo("qbcdfgh")).toBe("/questions/qbcdfgh/moi-aussi");
});
