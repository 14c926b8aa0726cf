import { expect, test } from "vitest";
import type { Forge } from "./forge.ts";
import { reportLinks } from "./report.ts";

const forge: Forge = { kind: "github", url: "https://github.com/eig/base", branch: "main" };
const part = { pageTitle: "Qu’est-ce que l’AMDAC ?", address: "https://exemple.fr/a/q7w2x#role" };

test("an issue says the page, the section and the address", () => {
  const { issue } = reportLinks({ ...part, heading: "Son rôle" }, { forge, email: undefined });
  const query = new URL(issue ?? "").searchParams;
  expect(query.get("title")).toBe("Erreur signalée : Qu’est-ce que l’AMDAC ?");
  expect(query.get("body")).toBe(
    "Page : Qu’est-ce que l’AMDAC ?\nSection : Son rôle\nAdresse : https://exemple.fr/a/q7w2x#role\n\n" +
      "Ce qui est faux, périmé ou peu clair :\n\n\nCe qu’il faudrait écrire, si vous le savez :\n",
  );
});

test("a message has its spaces and lines as mail programs read them", () => {
  const { email } = reportLinks(part, { forge: undefined, email: "base@exemple.fr" });
  expect(email).toMatch(
    /^mailto:base%40exemple\.fr\?subject=Erreur%20signal%C3%A9e%C2%A0%3A%20Qu%E2%80%99est-ce%20que/,
  );
  expect(email).toContain(
    "%0D%0AAdresse%C2%A0%3A%20https%3A%2F%2Fexemple.fr%2Fa%2Fq7w2x%23role%0D%0A",
  );
  expect(email).not.toContain("+");
});

test("nothing is offered when nothing is set", () => {
  expect(reportLinks(part, { forge: undefined, email: undefined })).toEqual({});
});
