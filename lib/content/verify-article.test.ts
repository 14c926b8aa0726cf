import { expect, test } from "vitest";
import { parseArticle } from "./parse-article.ts";
import { articleSource } from "./testing.ts";
import { hashArticle, lastingNames, type Verification } from "./verifications.ts";
import { hashText } from "./verifications.node.ts";
import { findVerifiable, planVerification, type VerifyBase } from "./verify-article.ts";

const today = "2026-11-22";
const note = "Les douze liens ouverts, délais comparés à la circulaire.";
const names = lastingNames({ articles: [], defis: [], parcours: [] });

function baseOf(
  keys: Readonly<Record<string, string>> = {},
  verifications: readonly Verification[] = [],
): VerifyBase {
  return {
    articles: [parseArticle(articleSource(keys, "Un texte.\n"), "k/articles/a.mdx")],
    equipe: [
      { id: "eig-link", name: "EIG Link", role: "Tout." },
      { id: "partie", name: "Promotion 6", role: "Rien.", mandateEnds: "2026-11-21" },
      { id: "restante", name: "Promotion 7", role: "Rien.", mandateEnds: today },
    ],
    names,
    verifications,
    hash: hashText,
  };
}

/** What was signed on that day, of the text as it is or of another. */
function signed(verified: string, isSameText = true): Verification {
  const parsed = parseArticle(articleSource({}, "Un texte.\n"), "k/articles/a.mdx");
  const hash = isSameText ? hashArticle(parsed, names, hashText) : hashText("autre");
  return {
    id: "aaaaa",
    verified,
    by: "eig-link",
    note: "Autre chose.",
    hash: hash ?? "",
    due: today,
  };
}

function outcome(base: VerifyBase, signature: { note?: string; on?: string } = {}, slug = "a") {
  const found = findVerifiable(base, slug, today);
  if ("refusal" in found) return found.refusal;
  const full = { note, on: today, today, ...signature };
  const source = articleSource({ moments: "[depart]" }, "Un texte.\n");
  const result = planVerification(found.verifiable, full, source, base.verifications);
  return "refusal" in result ? result.refusal : result.plan;
}

test("a first verification is dated in the article, before what follows, and recorded", () => {
  expect(outcome(baseOf())).toMatchObject({
    source: articleSource({ verified: today, moments: "[depart]" }, "Un texte.\n"),
    verification: {
      id: "aaaaa",
      verified: today,
      by: "eig-link",
      note,
      hash: hashArticle(parseArticle(articleSource({}, "Un texte.\n"), "a.mdx"), names, hashText),
    },
  });
});

test("a first verification without a note is refused", () => {
  const refusal = `C’est la première relecture : dites en une phrase ce que vous avez vérifié, par exemple --note "Liens ouverts un par un, seuils comparés à la circulaire".`;
  expect(outcome(baseOf(), { note: "" })).toBe(refusal);
  expect(outcome(baseOf(), { note: "Tout est bon" })).toBe(refusal);
});

test("when nothing changed, a note that says what was checked is the price of a new date", () => {
  const base = baseOf({ verified: "2026-01-01" }, [signed("2026-01-01")]);
  const start = "Rien n’a changé depuis la dernière relecture : dites en une phrase";
  expect(outcome(base, { note: " " })).toContain(start);
  expect(outcome(base, { note: "RAS, toujours valable" })).toContain(start);
  expect(outcome(base)).toMatchObject({ verification: { verified: today, note } });
});

test("when the text changed, a note may be left out, an empty one not be written", () => {
  const base = baseOf({ verified: "2026-01-01" }, [signed("2026-01-01", false)]);
  expect(outcome(base, { note: "" })).toMatchObject({ verification: { verified: today } });
  expect(outcome(base, { note: "ok" })).toContain("Cette note ne dit rien : dites");
});

test("a note that served already is refused, for whichever article it was", () => {
  const other = { ...signed("2026-11-22"), id: "zzzzz", note: note.toUpperCase() };
  expect(outcome(baseOf({}, [other]))).toBe(
    "Cette note est déjà celle d’une relecture du 22 novembre 2026 (/a/zzzzz) : dites ce que vous avez vérifié dans cet article, cette fois.",
  );
});

test("a day that has not come, or that was before the text, is refused", () => {
  expect(outcome(baseOf(), { on: "2026-11-23" })).toBe(
    "Le 23 novembre 2026 n’est pas encore venu : rien n’y a été vérifié.",
  );
  expect(outcome(baseOf(), { on: "2026-10-31" })).toBe(
    "L’article date du 1er novembre 2026 : il n’a pas pu être vérifié avant.",
  );
  expect(outcome(baseOf({}, [signed("2026-11-20")]), { on: "2026-11-19" })).toBe(
    "Une relecture plus récente est signée : le 20 novembre 2026.",
  );
});

test("an owner who has left signs nothing; on the last day they still do", () => {
  expect(outcome(baseOf({ owner: "partie" }))).toBe(
    "Le mandat de « Promotion 6 » s’est achevé le 21 novembre 2026 : confiez d’abord l’article à quelqu’un : npm run handover -- partie",
  );
  expect(outcome(baseOf({ owner: "restante" }))).toMatchObject({
    verification: { by: "restante" },
  });
  expect(outcome(baseOf({ owner: "personne" }))).toBe(
    "« personne » n’est pas dans equipe.yaml : corrigez « owner » d’abord.",
  );
});

test("what has no reader yet, or no longer, is not signed", () => {
  expect(outcome(baseOf({ draft: "true" }))).toBe(
    "Cet article est un brouillon : publiez-le d’abord.",
  );
  expect(outcome(baseOf({ withdrawn: "{ on: 2026-11-02, reason: Une raison. }" }))).toBe(
    "Cet article est retiré : il n’y a plus rien à vérifier.",
  );
  expect(outcome(baseOf({ theme: "Été" }))).toContain("Cet article a des erreurs : corrigez-les");
  expect(outcome(baseOf(), {}, "b")).toBe("L’article « b » n’existe pas.");
});
