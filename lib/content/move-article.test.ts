import { expect, test } from "vitest";
import { planHeadingMove, planMove, readArticleName, type MoveBase } from "./move-article.ts";
import { parseArticle } from "./parse-article.ts";
import { articleSource } from "./testing.ts";

const remembered = {
  articles: {
    aaaaa: { slugs: ["vieux"], anchors: ["delais", "fin"] },
    zzzzz: { slugs: ["disparu"], anchors: [] },
  },
  defis: [],
  parcours: [],
};

function baseOf(articles: Readonly<Record<string, string>>, yaml = ""): MoveBase {
  const pages = Object.entries(articles).map(
    ([slug, source]) => [`k/articles/${slug}.mdx`, source] as const,
  );
  return {
    files: [
      ...pages.map(([file, source]) => ({ file, source, kind: "page" as const })),
      { file: "k/contacts.yaml", source: yaml, kind: "yaml" },
    ],
    pages: {
      articles: pages.map(([file, source]) => parseArticle(source, file)),
      defis: [],
      parcours: [],
    },
    remembered,
  };
}

function planned(result: ReturnType<typeof planMove>) {
  return "plan" in result ? { ...result.plan, changes: [...result.plan.changes] } : result.refusal;
}

const other = { id: "bbbbb", title: "Autre" };

test("renames the file, what names it, and keeps the former address", () => {
  const own = articleSource({ oldSlugs: "[plus-vieux]" }, "[ici](/articles/vieux#fin)\n\n## Fin\n");
  const b = articleSource({ ...other, related: "[vieux]" });
  const base = baseOf({ vieux: own, b, c: articleSource({ id: "ccccc" }) }, "- article: vieux\n");
  expect(planned(planMove(base, "vieux", "neuf"))).toEqual({
    from: "k/articles/vieux.mdx",
    to: "k/articles/neuf.mdx",
    changes: [
      [
        "k/articles/vieux.mdx",
        own
          .replace("[plus-vieux]", "[plus-vieux, vieux]")
          .replace("/articles/vieux", "/articles/neuf"),
      ],
      ["k/articles/b.mdx", b.replace("[vieux]", "[neuf]")],
      ["k/contacts.yaml", "- article: neuf\n"],
    ],
  });
});

test("going back to a former name takes it out of the former names", () => {
  const own = articleSource({ oldSlugs: "[premier]" });
  expect(planned(planMove(baseOf({ vieux: own }), "vieux", "premier"))).toEqual({
    from: "k/articles/vieux.mdx",
    to: "k/articles/premier.mdx",
    changes: [["k/articles/vieux.mdx", own.replace("[premier]", "[vieux]")]],
  });
});

test("a draft was never published: it leaves no former address", () => {
  const own = articleSource({ draft: "true" });
  expect(planned(planMove(baseOf({ vieux: own }), "vieux", "neuf"))).toEqual({
    from: "k/articles/vieux.mdx",
    to: "k/articles/neuf.mdx",
    changes: [],
  });
});

const refusals = [
  ["vieu", "neuf", "L’article « vieu » n’existe pas. Vouliez-vous dire « vieux » ?"],
  ["vieux", "autre", "L’article « autre » existe déjà : k/articles/autre.mdx."],
  [
    "vieux",
    "jadis",
    "« jadis » est une ancienne adresse de k/articles/autre.mdx : des liens y mènent. Choisissez un autre nom.",
  ],
  [
    "vieux",
    "disparu",
    "« disparu » a déjà été l’adresse d’un autre article (/a/zzzzz). Choisissez un autre nom.",
  ],
  [
    "vieux",
    "Été 2026",
    "« Été 2026 » ne peut pas servir d’adresse : minuscules sans accent, mots joints par « - ». Essayez « ete-2026 ».",
  ],
] as const;

for (const [old, slug, refusal] of refusals) {
  test(`refuses to rename « ${old} » to « ${slug} »`, () => {
    const autre = articleSource({ ...other, oldSlugs: "[jadis]" });
    expect(planMove(baseOf({ vieux: articleSource(), autre }), old, slug)).toEqual({ refusal });
  });
}

test("a page that names the article and has mistakes stands in the way, another does not", () => {
  const broken = articleSource(other, "<Encadre>\n\n[a](/articles/vieux)\n");
  const result = planMove(baseOf({ vieux: articleSource(), broken }), "vieux", "neuf");
  expect("refusal" in result && result.refusal).toMatch(/^k\/articles\/broken\.mdx:12:1 {2}mdx-/);
  const harmless = articleSource(other, "<Encadre>\n");
  expect(planned(planMove(baseOf({ vieux: articleSource(), harmless }), "vieux", "neuf"))).toEqual(
    expect.objectContaining({ to: "k/articles/neuf.mdx" }),
  );
});

test("a renamed heading keeps its former anchors, and links to it follow", () => {
  const own = articleSource(
    { oldAnchors: "{ duree: delais }" },
    "[ici](#delais)\n\n## Les temps\n\n## Fin\n",
  );
  const b = articleSource(other, "[a](/articles/vieux#delais) [b](#delais)\n");
  expect(
    planned(planHeadingMove(baseOf({ vieux: own, b }), "vieux", "delais", "les-temps")),
  ).toEqual({
    from: "k/articles/vieux.mdx",
    to: "k/articles/vieux.mdx",
    changes: [
      [
        "k/articles/vieux.mdx",
        own
          .replace(
            "oldAnchors: { duree: delais }",
            "oldAnchors:\n  duree: les-temps\n  delais: les-temps",
          )
          .replace("(#delais)", "(#les-temps)"),
      ],
      ["k/articles/b.mdx", b.replace("vieux#delais", "vieux#les-temps")],
    ],
  });
});

const headingRefusals = [
  [
    "fin",
    "les-temps",
    "Un titre de l’article a encore l’ancre « fin » : changez d’abord son texte, puis relancez.",
  ],
  [
    "delais",
    "les-temp",
    "Aucun titre de l’article n’a l’ancre « les-temp ». Vouliez-vous dire « les-temps » ?",
  ],
  [
    "delai",
    "les-temps",
    "Aucune ancre « delai » n’a été publiée dans cet article : il n’y a rien à garder. Vouliez-vous dire « delais » ?",
  ],
] as const;

for (const [old, anchor, refusal] of headingRefusals) {
  test(`refuses to send « ${old} » to « ${anchor} »`, () => {
    const base = baseOf({ vieux: articleSource({}, "## Les temps\n\n## Fin\n") });
    expect(planHeadingMove(base, "vieux", old, anchor)).toEqual({ refusal });
  });
}

test("an article is named by its slug, its file or its address", () => {
  expect(
    ["vieux", "k/articles/vieux.mdx", "/articles/vieux/", "/articles/vieux#fin"].map(
      readArticleName,
    ),
  ).toEqual(["vieux", "vieux", "vieux", "vieux"]);
});
