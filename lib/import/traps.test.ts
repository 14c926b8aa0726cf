import { expect, test } from "vitest";
import { createNames, planPage } from "./import-files.ts";
import { shortId, slugOfFile, dateOfFile } from "./names.ts";
import { spellPromotion, spellTowns } from "./spellings.ts";
import { bodyOf, importOne, issuesOfPage, notesOf } from "./testing.ts";

/** Body that `markdown` becomes in an article, and what is said of it beyond the draft. */
function translate(markdown: string): [body: string, ...notes: string[]] {
  const page = importOne(
    `---\ntitle: T\ndescription: D.\ndate: 2020-01-02\n---\n${markdown}`,
    "a.md",
  );
  expect(issuesOfPage(page)).toEqual([]);
  return [bodyOf(page), ...notesOf(page).filter((note) => !note.startsWith("1! Article"))];
}

test("signs that MDX reads as code are escaped", () => {
  expect(translate("a < b {x}\n\nimport os\n\nexport X")[0]).toBe(
    "a \\< b \\{x}\n\n&#x69;mport os\n\n&#x65;xport X",
  );
});

test("headings begin at level 2 and skip none", () => {
  expect(translate("# Un\n\n#### Deux{.subtitle}\n\n##Trois\n\n#")).toEqual([
    "## Un\n\n### Deux\n\n### Trois",
    "6 Niveaux des titres décalés : ils commencent à « ## », sans saut.",
    "8 Attribut de mise en forme retiré : « {.subtitle} ».",
    "10 Titre sans espace après ses « # » réparé : « Trois ».",
    "12 Titre vide retiré.",
  ]);
});

test("notes and anchors that lead nowhere are said, and their words kept", () => {
  expect(translate("Un[^9] et [b](#nulle-part), [c](#É-à).\n\n## É à\n\n[^2]: Seule.")).toEqual([
    "Un(note 9) et b, [c](#e-a).\n\n## É à\n\nSeule.",
    "6! La note « [^9] » n’est écrite nulle part.",
    "6! Lien vers l’ancre « #nulle-part », qui n’existe pas : retiré, son texte est gardé.",
    "10! La note « 2 » n’est appelée nulle part : gardée à la fin du texte.",
  ]);
});

test("tables, lists and titles in HTML become Markdown", () => {
  expect(
    translate(
      "<table><tr><th>a</th><th>b</th></tr><tr><td>c<td>d</table>\n\n<ul><li>un<li>deux</ul>\n\n<h3>T</h3>",
    )[0],
  ).toBe("| a | b |\n| - | - |\n| c | d |\n\n- un\n- deux\n\n## T");
});

test("tags that nothing replaces leave their content, and a line in the report", () => {
  expect(translate("<div>\n\nTexte <mon-truc>x</mon-truc>\n\n</div>\n\n<!-- à revoir -->")).toEqual(
    [
      "Texte x",
      "6 Balise <div> retirée ; son contenu est gardé.",
      "8! Balise <mon-truc> inconnue retirée ; son contenu est gardé.",
      "12! Commentaire retiré : « à revoir ».",
    ],
  );
});

test("an image inside a link, without description, or written as data", () => {
  expect(
    translate('<a href="https://a.fr"><img src="/i.png" alt="Une photo"></a> ![](data:x)'),
  ).toEqual([
    "[Image : Une photo](https://a.fr)",
    "6 Adresse complétée : « /i.png » → https://eig.numerique.gouv.fr/i.png",
    "6! Image écrite dans le texte, retirée : « data:x ».",
  ]);
});

test("Windows line ends, a byte-order mark, tabs, UTF-16 and Windows-1252 give the same page", () => {
  const source =
    "---\ntitle: Été\ndescription: Une réponse.\ndate: 2020-01-02\ntags:\n  - à\n---\nDéjà là.\n";
  const expected = importOne(source, "a.md").text;
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...[...source].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ]);
  const latin = new Uint8Array([...source].map((c) => c.charCodeAt(0)));
  expect(importOne(`\uFEFF${source.replaceAll("\n", "\r\n")}`, "a.md").text).toBe(expected);
  expect(importOne(source.replace("  - à", "\t- à"), "a.md").text).toBe(expected);
  expect(importOne(utf16, "a.md").text).toBe(expected);
  expect(importOne(latin, "a.md").text).toBe(expected);
  expect(notesOf(importOne(latin, "a.md"))[0]).toBe(
    "1! Fichier en Windows-1252 (ou Latin-1), converti en UTF-8 : vérifiez ses accents.",
  );
});

test("a broken header is read key by key, and each loss is said", () => {
  const page = importOne(
    "---\nlayout: post\ntitle: [Un titre\nbizarre ligne\n? x\ntitle: Deux\ndate: 2020-01-02\n---\nTexte.",
    "a.md",
  );
  expect(page.text).toContain('title: "[Un titre bizarre ligne ? x"\n');
  expect(notesOf(page).slice(1)).toEqual([
    "3! En-tête : la clé « title » n’est pas du YAML ; sa valeur est lue telle quelle.",
    "6! En-tête : la clé « title » est écrite deux fois ; la première est gardée.",
  ]);
  expect(issuesOfPage(page)).toEqual([]);
});

test("a header that is never closed, or is no YAML, loses nothing", () => {
  const open = importOne("---\ntitle: T\ndate: 2020-01-02\n\nTexte.", "a.md");
  expect(bodyOf(open)).toBe("Texte.");
  expect(notesOf(open)[0]).toBe(
    "1! En-tête jamais refermé : il est lu jusqu’à la première ligne qui n’en a pas la forme.",
  );
  const toml = importOne('+++\ntitle = "T"\n+++\nTexte.', "a.md");
  expect(bodyOf(toml)).toContain('title = "T"');
  expect(issuesOfPage(toml)).toEqual([]);
});

test("texts that are too long are cut after a sentence or a word, and the rest is said", () => {
  const page = importOne(
    `---\ntitle: ${"mot ".repeat(40)}\ndescription: ${"Une phrase. ".repeat(40)}\n---\nTexte.`,
    "a.md",
  );
  expect(issuesOfPage(page)).toEqual([]);
  expect(notesOf(page).some((note) => note.startsWith("2! Titre de plus de"))).toBe(true);
  expect(notesOf(page).some((note) => note.startsWith("3! Description de plus de"))).toBe(true);
});

test("names: accents, typographic apostrophes, dates of posts", () => {
  expect(slugOfFile("a/_18-02-27-Qu’est-ce qu’un EIG ?.md")).toBe("qu-est-ce-qu-un-eig");
  expect(slugOfFile("e\u0301le\u0300ve.md")).toBe("eleve");
  expect(slugOfFile("日本.md")).toBe("page");
  expect(slugOfFile(`${"long-".repeat(30)}.md`).length).toBeLessThanOrEqual(80);
  expect(
    ["2018-05-29-a.md", "18-05-29-a.md", "16-06-2019-a.md", "a.md", "18-20-10-a.md"].map(
      dateOfFile,
    ),
  ).toEqual(["2018-05-29", "2018-05-29", "2019-06-16", undefined, undefined]);
  expect(shortId("a", new Set())).not.toBe(shortId("a", new Set([shortId("a", new Set())])));
});

test("towns lose their postcodes, promotions have one spelling", () => {
  expect(spellTowns("91000 Evry + 75020 Paris ")).toEqual(["Évry", "Paris"]);
  expect(spellTowns("Bordeaux (33) | Champs-sur-Marne (77)")).toEqual([
    "Bordeaux",
    "Champs-sur-Marne",
  ]);
  expect(spellTowns("93200 Saint Denis")).toEqual(["Saint-Denis"]);
  expect([spellPromotion("promotion 3 - dig"), spellPromotion("4"), spellPromotion("x")]).toEqual([
    "Promotion 3 – DIG",
    "Promotion 4",
    undefined,
  ]);
});

test("two files of one name, two articles of one title: the second is renamed, and says so", () => {
  const target = { articles: new Map(), themes: [], owners: [] };
  const names = createNames(target);
  const bytes = new TextEncoder().encode("# Un titre\n\nTexte.");
  planPage({ file: "a/été.md", bytes }, target, names);
  const second = planPage({ file: "b/ete.md", bytes }, target, names);
  expect("slug" in second && [second.slug, notesOf(second).slice(0, 2)]).toEqual([
    "ete-2",
    [
      "1! Le nom « ete » est déjà pris par a/été.md : cette page s’appelle « ete-2 ».",
      "1! Un autre article a le même titre : celui-ci s’appelle « Un titre (2) ».",
    ],
  ]);
});

test("what is no page is left aside with its reason", () => {
  const plan = (file: string, text: string) => {
    const target = { articles: new Map(), themes: [], owners: [] };
    return planPage({ file, bytes: new TextEncoder().encode(text) }, target, createNames(target));
  };
  expect(plan("defis/_index.md", "---\ntitle: Défis\n---\n")).toEqual({
    file: "defis/_index.md",
    reason: "page de sommaire de Hugo : elle n’a pas de texte à elle",
  });
  expect(plan("a.md", " \n")).toEqual({ file: "a.md", reason: "le fichier est vide" });
  expect(plan("a.md", "\0\0\0a")).toEqual({
    file: "a.md",
    reason: "ce n’est pas un fichier de texte",
  });
});
