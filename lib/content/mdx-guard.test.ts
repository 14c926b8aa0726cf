import { expect, test } from "vitest";
import type { ContentIssue } from "./issues.ts";
import { parseMdx } from "./mdx-syntax.ts";

/** « line:column rule | fact | fix », the way an author reads it. */
function say({ line, column, rule, fact, fix }: ContentIssue): string {
  return `${line}:${column} ${rule} | ${fact} | ${fix}`;
}

function refusals(body: string): string[] {
  return parseMdx(body, "a.mdx").issues.map(say);
}

const componentList =
  "Encadre, Etapes, Onglets, Onglet, Choix, Question, Reponse, Defi, Terme, Contact, Video, Telechargement, Lien";

const expressionFix = "Retirez les accolades, ou mettez ce texte entre accents graves : `{…}`.";

test("plain Markdown and every component pass", () => {
  const body = `Un **texte**, un [lien](https://a.fr), une note[^1], un <Terme id="dsi">mot</Terme>.

## Titre

| a | b |
| - | - |
| <Lien href="https://a.fr" archive="https://b.fr">c</Lien> | d |

<Encadre type="info" titre="Bon à savoir">

- un
- deux

</Encadre>

<Etapes>

1. un

</Etapes>

<Onglets>

<Onglet titre="A">

\`\`\`js
if (a < b) { import("x"); }
\`\`\`

</Onglet>

</Onglets>

<Choix titre="Quoi ?">
<Question texte="Un ?">
<Reponse texte="Oui">

Bien.

<Question texte="Deux ?"><Reponse texte="Non">Fin.</Reponse></Question>

</Reponse>
</Question>
</Choix>

<Defi slug="x" />

<Contact id="dpo" />

<Video id="x6y04qm" titre="Une vidéo" />

<Telechargement href="https://a.fr/b.pdf" titre="Un fichier" format="PDF" poids="2 Mo" />

[^1]: Une note.
`;
  expect(refusals(body)).toEqual([]);
});

test("a comment for authors passes, in a line and on its own", () => {
  expect(
    refusals("Un {/* à revoir */} texte.\n\n{/* deux\nlignes */}\n\n{/* a */ /* b */}\n"),
  ).toEqual([]);
});

test("code between two comments is no comment", () => {
  expect(refusals("Un {/* a */ process.env.HOME /* b */} texte.")).toEqual([
    `1:4 mdx-expression | « {/* a */ process.env.HOME /* b */} » est une expression : du code, refusé dans un article. | ${expressionFix}`,
  ]);
});

test("an expression is refused in a line, on its own and in a heading", () => {
  expect(refusals("Un {process.env.HOME} texte.\n\n{1 + 1}\n\n## Titre {x}\n")).toEqual([
    `1:4 mdx-expression | « {process.env.HOME} » est une expression : du code, refusé dans un article. | ${expressionFix}`,
    `3:1 mdx-expression | « {1 + 1} » est une expression : du code, refusé dans un article. | ${expressionFix}`,
    `5:10 mdx-expression | « {x} » est une expression : du code, refusé dans un article. | ${expressionFix}`,
  ]);
});

test("an empty expression is refused too", () => {
  expect(refusals("Un {} texte.")).toEqual([
    `1:4 mdx-expression | « {} » est une expression : du code, refusé dans un article. | ${expressionFix}`,
  ]);
});

test.each(['import fs from "node:fs"', "export const a = 1", 'export * from "./a.js"'])(
  "code of modules is refused (%s)",
  (line) => {
    expect(refusals(`Texte.\n\n${line}\n`)).toEqual([
      "3:1 mdx-import | « import » et « export » sont du code, refusé dans un article. | Retirez cette ligne ; si c’est une phrase, ne commencez pas la ligne par ce mot.",
    ]);
  },
);

test("a script is refused, its code too", () => {
  expect(refusals("<script>alert(1)</script>\n")).toEqual([
    `1:1 raw-html | La balise HTML « <script> » est refusée. | Utilisez le Markdown, ou un composant : ${componentList}.`,
  ]);
});

test("common HTML tags are answered with what to write instead", () => {
  expect(
    refusals('<a href="/x">x</a>\n\n<img src="a.png" />\n\nUn<br />deux <b>gras</b>\n'),
  ).toEqual([
    "1:1 raw-html | La balise HTML « <a> » est refusée. | Écrivez le lien en Markdown : [texte](adresse).",
    "3:1 raw-html | La balise HTML « <img> » est refusée. | Retirez cette balise ; les images ne sont pas encore prises en charge dans les articles.",
    "5:3 raw-html | La balise HTML « <br> » est refusée. | Laissez une ligne vide pour changer de paragraphe.",
    "5:14 raw-html | La balise HTML « <b> » est refusée. | Écrivez **en gras**.",
  ]);
});

test("a component written without its capital is recognised", () => {
  expect(refusals('<encadre type="info">x</encadre>\n')).toEqual([
    "1:1 raw-html | La balise HTML « <encadre> » est refusée. | Écrivez <Encadre>, avec une majuscule et sans accent.",
  ]);
});

test("names that every JavaScript object has are no components and no attributes", () => {
  expect(refusals("<toString />\n\n<constructor />\n").map((issue) => issue.slice(0, 13))).toEqual([
    "1:1 raw-html ",
    "3:1 raw-html ",
  ]);
  expect(refusals('<Encadre type="info" constructor="x">a</Encadre>\n\n<__proto__ />\n')).toEqual([
    "1:22 unknown-attribute | L’attribut « constructor » n’existe pas sur <Encadre>. | Retirez-le ; attributs possibles : type, titre.",
    `3:1 unknown-component | Le composant « __proto__ » n’existe pas. | Choisissez parmi : ${componentList}.`,
  ]);
});

test("an unknown component is answered with the nearest one", () => {
  expect(
    refusals('<Encadrer type="info">x</Encadrer>\n\n<Défi slug="a" />\n\n<Carrousel />\n'),
  ).toEqual([
    `1:1 unknown-component | Le composant « Encadrer » n’existe pas. | Écrivez <Encadre>, ou choisissez parmi : ${componentList}.`,
    `3:1 unknown-component | Le composant « Défi » n’existe pas. | Écrivez <Defi>, ou choisissez parmi : ${componentList}.`,
    `5:1 unknown-component | Le composant « Carrousel » n’existe pas. | Choisissez parmi : ${componentList}.`,
  ]);
});

test("members, names with a colon and fragments are refused", () => {
  expect(
    refusals("<React.Fragment>x</React.Fragment>\n\n<svg:use />\n\n<>x</>\n").map((issue) =>
      issue.split(" | ", 2).join(" | "),
    ),
  ).toEqual([
    "1:1 unknown-component | Le composant « React.Fragment » n’existe pas.",
    "3:1 raw-html | La balise HTML « <svg:use> » est refusée.",
    "5:1 mdx-fragment | Un fragment « <> » n’a pas sa place dans un article.",
  ]);
});

test("spread and computed attributes are refused", () => {
  expect(
    refusals('<Encadre type="info" {...props}>x</Encadre>\n\n<Encadre type={"info"}>x</Encadre>\n'),
  ).toEqual([
    "1:22 mdx-expression | « {…} » est du code, refusé ici. | Retirez-le.",
    '3:10 mdx-expression | L’attribut « type » doit être un texte entre guillemets. | Écrivez type="…".',
  ]);
});

test("a handler is an attribute that does not exist", () => {
  expect(
    refusals('<Defi slug="a" onClick="alert(1)" />\n\n<Defi slug="a" onclick={() => 1} />\n'),
  ).toEqual([
    "1:16 unknown-attribute | L’attribut « onClick » n’existe pas sur <Defi>. | Retirez-le ; attributs possibles : slug.",
    "3:16 unknown-attribute | L’attribut « onclick » n’existe pas sur <Defi>. | Retirez-le ; attributs possibles : slug.",
  ]);
});

test("attributes are checked: unknown, missing, empty, without value, out of the list", () => {
  expect(refusals('<Encadre type="info" couleur="x">a</Encadre>\n')).toEqual([
    "1:22 unknown-attribute | L’attribut « couleur » n’existe pas sur <Encadre>. | Retirez-le ; attributs possibles : type, titre.",
  ]);
  expect(refusals('<Encadre type="info" title="x">a</Encadre>\n')).toEqual([
    "1:22 unknown-attribute | L’attribut « title » n’existe pas sur <Encadre>. | Écrivez « titre ».",
  ]);
  expect(refusals('<Encadre>a</Encadre>\n\n<Defi />\n\n<Etapes titre="x">a</Etapes>\n')).toEqual([
    '1:1 missing-attribute | L’attribut « type » manque sur <Encadre>. | Écrivez <Encadre type="…">.',
    '3:1 missing-attribute | L’attribut « slug » manque sur <Defi>. | Écrivez <Defi slug="…" />.',
    "5:9 unknown-attribute | L’attribut « titre » n’existe pas sur <Etapes>. | Retirez-le.",
  ]);
  expect(refusals('<Defi slug="a" slug="b" />\n')).toEqual([
    "1:16 duplicate-attribute | L’attribut « slug » est écrit deux fois. | Gardez un seul des deux.",
  ]);
  expect(refusals('<Defi slug="" />\n\n<Defi slug />\n')).toEqual([
    '1:7 wrong-attribute-value | L’attribut « slug » est vide. | Écrivez slug="…".',
    '3:7 wrong-attribute-value | L’attribut « slug » doit être un texte entre guillemets. | Écrivez slug="…".',
  ]);
  expect(
    refusals('<Encadre type="Attention">a</Encadre>\n\n<Encadre type="danger">a</Encadre>\n'),
  ).toEqual([
    '1:10 unknown-attribute-value | « Attention » n’est pas une valeur de l’attribut « type ». | Écrivez type="attention". Valeurs possibles : info, attention, astuce.',
    "3:10 unknown-attribute-value | « danger » n’est pas une valeur de l’attribut « type ». | Valeurs possibles : info, attention, astuce.",
  ]);
  expect(refusals('<Video id="https://www.dailymotion.com/video/x6y04qm" titre="a" />\n')).toEqual([
    "1:8 wrong-attribute-value | « https://www.dailymotion.com/video/x6y04qm » ne convient pas à l’attribut « id ». | Donnez un identifiant Dailymotion, x6y04qm.",
  ]);
});

test.each([
  ["javascript:alert(1)", "javascript:"],
  ["JaVaScRiPt:alert(1)", "JaVaScRiPt:"],
  ["&#106;avascript:alert(1)", "javascript:"],
  ["data:text/html,x", "data:"],
  ["vbscript:x", "vbscript:"],
  ["file:///etc/passwd", "file:"],
])("a link to « %s » is refused", (address, scheme) => {
  expect(refusals(`Un [lien](${address}) ici.`)).toEqual([
    `1:4 unsafe-address | L’adresse commence par « ${scheme} », ce qui est refusé dans un article. | Utilisez une adresse qui commence par https:// ou par /.`,
  ]);
});

test("definitions and component addresses are held to the same rule", () => {
  const told =
    "unsafe-address | L’adresse commence par « javascript: », ce qui est refusé dans un article. | Utilisez une adresse qui commence par https:// ou par /.";
  expect(refusals("Un [lien][a].\n\n[a]: javascript:alert(1)\n")).toEqual([`3:1 ${told}`]);
  expect(refusals('Un <Lien href="javascript:alert(1)">lien</Lien>.')).toEqual([`1:10 ${told}`]);
});

test("a relative address is refused, and so is one that leaves the site in disguise", () => {
  expect(
    refusals("[a](page.html) [b](../b) [c](//exemple.fr) [d](/\\exemple.fr) [e](www.cnil.fr)"),
  ).toEqual([
    "1:1 relative-address | L’adresse « page.html » est relative : elle casserait dès que la page bouge. | Écrivez l’adresse depuis la racine : /articles/…, /defis/… ou /glossaire#….",
    "1:16 relative-address | L’adresse « ../b » est relative : elle casserait dès que la page bouge. | Écrivez l’adresse depuis la racine : /articles/…, /defis/… ou /glossaire#….",
    "1:26 unsafe-address | L’adresse « //exemple.fr » quitte le site sans le dire. | Écrivez https://exemple.fr.",
    "1:44 unsafe-address | L’adresse « /\\exemple.fr » quitte le site sans le dire. | Écrivez https://exemple.fr.",
    "1:62 relative-address | L’adresse « www.cnil.fr » ne commence pas par https://. | Écrivez https://www.cnil.fr.",
  ]);
});

test("mail, telephone, anchors and bare addresses are accepted", () => {
  expect(
    refusals(
      "[a](mailto:a@b.fr) [b](tel:+33100000000) [c](#titre) [d](/articles/x) www.cnil.fr https://a.fr",
    ),
  ).toEqual([]);
});

test("an image is refused, by address and by reference", () => {
  const told =
    "image | Les images ne sont pas encore prises en charge dans les articles. | Décrivez en mots ce que l’image montrait, ou liez la page qui la contient.";
  expect(refusals("![a](/a.png) ![b][c]\n\n[c]: /c.png\n")).toEqual([
    `1:1 ${told}`,
    `1:14 ${told}`,
  ]);
});

test("a block in the middle of a sentence, a heading or a table is refused", () => {
  const told =
    "<Defi> est un bloc : il ne tient pas au milieu d’une phrase, d’un titre ou d’un tableau. | Mettez-le seul sur sa ligne, avec une ligne vide avant et après.";
  expect(
    refusals(
      'Le défi <Defi slug="a" /> le fait.\n\n## Titre <Defi slug="a" />\n\n| a |\n| - |\n| <Defi slug="a" /> |\n',
    ),
  ).toEqual([
    `1:9 inline-component | ${told}`,
    `3:10 inline-component | ${told}`,
    `7:3 inline-component | ${told}`,
  ]);
});

test("a block alone in a list item stands on its own", () => {
  expect(refusals('- <Defi slug="a" />\n- <Defi slug="b" /> <Contact id="c" />\n')).toEqual([]);
});

test("a component for words does not hold paragraphs", () => {
  expect(refusals('<Terme id="dsi">\n\nLa DSI.\n\n</Terme>\n')).toEqual([
    "1:1 unexpected-content | <Terme> n’entoure que les mots d’une phrase. | Écrivez <Terme …>, son texte et </Terme> sur une seule ligne.",
  ]);
});

test("a component without content, or with too much, is refused", () => {
  expect(
    refusals('<Encadre type="info" />\n\n<Etapes>\n\n</Etapes>\n\n<Etapes>{/* vide */}</Etapes>\n'),
  ).toEqual([
    "1:1 missing-content | <Encadre> est vide. | Écrivez son contenu entre <Encadre> et </Encadre>.",
    "3:1 missing-content | <Etapes> est vide. | Écrivez son contenu entre <Etapes> et </Etapes>.",
    "7:1 missing-content | <Etapes> est vide. | Écrivez son contenu entre <Etapes> et </Etapes>.",
  ]);
  expect(refusals('<Defi slug="a">LexImpact</Defi>\n')).toEqual([
    "1:1 unexpected-content | <Defi> ne prend pas de contenu. | Écrivez <Defi … /> et sortez le texte qu’il contient.",
  ]);
});

test("tabs, questions and answers stand in their own parents only", () => {
  expect(
    refusals(
      '<Onglet titre="a">x</Onglet>\n\n<Reponse texte="a">x</Reponse>\n\n<Question texte="a"><Reponse texte="b">x</Reponse></Question>\n',
    ),
  ).toEqual([
    "1:1 misplaced-component | <Onglet> ne peut se trouver que dans <Onglets>. | Placez-le directement dans <Onglets>.",
    "3:1 misplaced-component | <Reponse> ne peut se trouver que dans <Question>. | Placez-le directement dans <Question>.",
    "5:1 misplaced-component | <Question> ne peut se trouver que dans <Choix> ou <Reponse>. | Placez-le directement dans <Choix> ou <Reponse>.",
  ]);
  expect(refusals('<Onglets>\n\nUn mot.\n\n<Onglet titre="a">x</Onglet>\n\n</Onglets>\n')).toEqual([
    "3:1 unexpected-content | <Onglets> ne contient que des <Onglet>. | Déplacez ce contenu dans un <Onglet>.",
  ]);
});

test("components on one line are seen in their parent, as the compiler nests them", () => {
  expect(
    refusals(
      '<Choix titre="a">\n<Question texte="b"><Reponse texte="c">Oui</Reponse> <Reponse texte="d">Non</Reponse></Question>\n</Choix>\n',
    ),
  ).toEqual([]);
});

test("everything refused in one article is reported at once", () => {
  expect(
    refusals('{x}\n\n<Carte />\n\n[a](javascript:b)\n\n<Encadre type="x">a</Encadre>\n').map(
      (issue) => issue.split(" | ")[0],
    ),
  ).toEqual([
    "1:1 mdx-expression",
    "3:1 unknown-component",
    "5:1 unsafe-address",
    "7:10 unknown-attribute-value",
  ]);
});
