import { expect, test } from "vitest";
import { formatHandover, listHandover, reassign, refuseSuccessor } from "./handover.ts";
import { parseArticle } from "./parse-article.ts";
import { articleSource, build } from "./testing.ts";

const today = "2026-11-22";
const equipe = `- id: eig-link
  name: EIG Link
  role: Tout.
- id: promotion-7
  name: Promotion 7
  role: Relire.
  mandateEnds: 2027-06-30
- id: promotion-6
  name: Promotion 6
  role: Relire.
  mandateEnds: 2026-06-30
- id: promotion-5
  name: Promotion 5
  role: Relire.
  mandateEnds: 2026-12-01
`;
const sources = {
  neuf: articleSource({ id: "aaaaa", title: "Neuf", owner: "promotion-7", written: "2026-10-01" }),
  ancien: articleSource({
    id: "bbbbb",
    title: "Ancien",
    owner: "promotion-7",
    written: "2025-01-01",
  }),
  brouillon: articleSource({
    id: "ccccc",
    title: "Brouillon",
    owner: "promotion-7",
    draft: "true",
  }),
  retire: articleSource({
    id: "ddddd",
    title: "Retiré",
    owner: "promotion-7",
    withdrawn: "{ on: 2026-11-02, reason: Une raison. }",
  }),
  signe: articleSource({ id: "eeeee", title: "Signé", owner: "promotion-7" }),
  autre: articleSource({ id: "fffff", title: "Autre" }),
};
const { knowledge } = build({ articles: sources, equipe });
const verification = { on: "2026-01-01", due: "2026-02-01", isChanged: false };
const base = {
  ...knowledge,
  articles: knowledge.articles.map((article) =>
    article.slug === "signe" ? { ...article, verification } : article,
  ),
};

test("lists what must find a new owner, what is due soonest first, what nobody reads last", () => {
  const list = listHandover(base, [], "promotion-7", today);
  if ("refusal" in list) throw new Error(list.refusal);
  expect(list.items.map(({ slug, status, due }) => [slug, status, due])).toEqual([
    ["ancien", "published", "2025-01-01"],
    ["signe", "published", "2026-02-01"],
    ["neuf", "published", "2026-10-01"],
    ["brouillon", "draft", "2026-11-01"],
    ["retire", "withdrawn", "2026-11-01"],
  ]);
  expect(formatHandover(list, today).split("\n").slice(0, 5)).toEqual([
    "Promotion 7 (promotion-7), mandat jusqu’au 30 juin 2027 : 5 articles à confier, ce qui presse d’abord.",
    "",
    "  k/articles/ancien.mdx",
    "    Ancien",
    "    Relecture par EIG Link à venir",
  ]);
});

test("an owner with nothing, one that is unknown, and one that is gone from the team", () => {
  const list = listHandover(base, [], "promotion-6", today);
  expect("refusal" in list ? "" : formatHandover(list, today)).toBe(
    "Promotion 6 (promotion-6), mandat achevé le 30 juin 2026 : rien à confier.",
  );
  expect(listHandover(base, [], "promotion-9", today)).toEqual({
    refusal: "« promotion-9 » n’est pas dans equipe.yaml. Vouliez-vous dire « promotion-5 » ?",
  });
  const gone = { ...base, equipe: base.equipe.filter(({ id }) => id !== "promotion-7") };
  expect(listHandover(gone, [], "promotion-7", today)).toMatchObject({
    owner: { id: "promotion-7" },
    items: [{ slug: "ancien" }, {}, {}, {}, {}],
  });
});

test("nothing is listed while an article of theirs cannot be read: it would be forgotten", () => {
  const broken = [
    parseArticle(articleSource({ owner: "promotion-7", theme: "Été" }), "k/articles/x.mdx"),
    parseArticle(articleSource({ theme: "Été" }), "k/articles/y.mdx"),
  ];
  expect(listHandover(base, broken, "promotion-7", today)).toEqual({
    refusal: "L’en-tête de ces articles a des erreurs, corrigez-les d’abord :\n  k/articles/x.mdx",
  });
});

test("a successor is somebody else, known, who stays", () => {
  const refusal = (to: string) => refuseSuccessor(base.equipe, "promotion-7", to, today);
  expect(refusal("eig-link")).toBeUndefined();
  expect(refusal("promotion-7")).toBe("« promotion-7 » en répond déjà.");
  expect(refusal("eig-lnk")).toBe(
    "« eig-lnk » n’est pas dans equipe.yaml. Vouliez-vous dire « eig-link » ?",
  );
  expect(refusal("promotion-6")).toBe(
    "Le mandat de « Promotion 6 » s’est achevé le 30 juin 2026 : confiez ces articles à quelqu’un qui reste.",
  );
  expect(refusal("promotion-5")).toBe(
    "Le mandat de « Promotion 5 » s’achève le 1er décembre 2026 : confiez ces articles à quelqu’un qui reste.",
  );
});

test("only the owner changes in the file: line ends, quotes and comments stay", () => {
  const source =
    '\uFEFF---\r\nid: aaaaa\r\nowner:   "promotion-7"   # en attendant\r\n---\r\n\r\nowner: promotion-7\r\n';
  expect(reassign(source, "promotion-7", "eig-link")).toBe(
    source.replace('"promotion-7"', '"eig-link"'),
  );
  expect(reassign(source, "promotion-6", "eig-link")).toBe(source);
});
