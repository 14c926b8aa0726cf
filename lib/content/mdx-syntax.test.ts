import { expect, test } from "vitest";
import type { ContentIssue } from "./issues.ts";
import { parseMdx } from "./mdx-syntax.ts";

/** « line:column rule | fact | fix », the way an author reads it. */
function say({ line, column, rule, fact, fix }: ContentIssue): string {
  return `${line}:${column} ${rule} | ${fact} | ${fix}`;
}

function mistakes(body: string): string[] {
  return parseMdx(body, "a.mdx").issues.map(say);
}

const braceFix = "Retirez les accolades, ou mettez ce texte entre accents graves : `{…}`.";
const angleFix =
  "Écrivez « inférieur à » en toutes lettres, ou mettez ce passage entre accents graves : `<…`.";

test("an address between angle brackets becomes a link, mail too", () => {
  expect(mistakes("Voir <https://code.gouv.fr/a?b=c> ici.\n\nÀ <eig@exemple.fr>.")).toEqual([
    "1:6 mdx-autolink | L’adresse « https://code.gouv.fr/a?b=c » entre « < » et « > » est lue comme une balise. | Écrivez [texte du lien](https://code.gouv.fr/a?b=c).",
    "3:3 mdx-autolink | L’adresse « eig@exemple.fr » entre « < » et « > » est lue comme une balise. | Écrivez [texte du lien](mailto:eig@exemple.fr).",
  ]);
});

test("« < » in prose is placed at the sign", () => {
  const told = `mdx-angle | Un « < » ouvre ici une balise qui n’en est pas une. | ${angleFix}`;
  expect(mistakes("Merci <3")).toEqual([`1:7 ${told}`]);
  expect(mistakes("si a<b) alors")).toEqual([`1:5 ${told}`]);
  expect(mistakes("si x <y et z")).toEqual([`1:6 ${told}`]);
});

test("« < » between spaces, or in code, is plain text", () => {
  expect(mistakes("si a < b alors `a<b` et `{`\n\n```js\nif (a<b) {\n```\n")).toEqual([]);
});

test("an HTML comment is told how comments are written", () => {
  const told =
    "html-comment | Un commentaire HTML « <!-- … --> » est refusé dans un article. | Écrivez {/* … */}, ou retirez ce commentaire.";
  expect(mistakes("<!-- à revoir -->\n\nUn <!-- deux\nlignes --> texte.\n")).toEqual([
    `1:1 ${told}`,
    `3:4 ${told}`,
  ]);
});

test("a brace left open in prose is placed at the brace, not at the end of the file", () => {
  const told = `mdx-expression | Une accolade « { » ouvre ici du code, refusé dans un article. | ${braceFix}`;
  expect(mistakes("Un {mot sans fin.\n\nLa suite.\n")).toEqual([`1:4 ${told}`]);
  expect(mistakes("Un texte.\n\n{\n\nLa suite.\n")).toEqual([`3:1 ${told}`]);
  expect(mistakes("Un `{` puis {mot.\n")).toEqual([`1:13 ${told}`]);
});

test("words between braces are placed at the opening brace", () => {
  expect(mistakes("Écrivez {votre nom} ici.")).toEqual([
    `1:9 mdx-expression | Ce qui est entre accolades est lu comme du code, refusé dans un article. | ${braceFix}`,
  ]);
});

test("a closing brace alone is plain text", () => {
  expect(mistakes("Un } seul.")).toEqual([]);
});

test.each(["import", "export"])("a sentence that begins with « %s » is told why", (word) => {
  expect(mistakes(`Texte.\n\n${word} de données vers le service\n`)).toEqual([
    `3:1 mdx-import | Cette ligne commence par « ${word} », lu comme du code. | Reformulez la phrase pour qu’elle ne commence pas par ce mot.`,
  ]);
});

test("an HTML tag that is never closed is refused as HTML, each time", () => {
  const told =
    "raw-html | La balise HTML « <br> » est refusée. | Laissez une ligne vide pour changer de paragraphe.";
  expect(mistakes("Un<br>deux<br>trois.")).toEqual([`1:3 ${told}`, `1:11 ${told}`]);
});

test("a component that nothing closes is placed where it opens", () => {
  expect(mistakes('Texte.\n\n<Encadre type="info">\n\nUn mot.\n\n## Titre\n')).toEqual([
    "3:1 mdx-unclosed | <Encadre> n’est pas refermé, ou pas au même niveau. | Ajoutez </Encadre> sous son contenu, seul sur sa ligne.",
  ]);
});

test("a component without content is closed by itself", () => {
  expect(mistakes('<Defi slug="a">\n\nTexte.\n')).toEqual([
    "1:1 mdx-unclosed | <Defi> n’est pas refermé, ou pas au même niveau. | Écrivez <Defi … /> : il ne prend pas de contenu.",
  ]);
});

test("a component opened in a line and closed in another paragraph goes to its own lines", () => {
  expect(mistakes('<Encadre type="info">Un mot.\n\nUn autre.</Encadre>\n')).toEqual([
    "1:1 mdx-unclosed | <Encadre> n’est pas refermé, ou pas au même niveau. | Mettez <Encadre> et </Encadre> chacun seul sur sa ligne, avec une ligne vide avant et après.",
  ]);
});

test("a component opened in a list item and closed outside is told about the indent", () => {
  expect(mistakes('- un\n\n  <Encadre type="info">\n\n  x\n\n</Encadre>\n')).toEqual([
    "3:3 mdx-unclosed | <Encadre> n’est pas refermé, ou pas au même niveau. | Mettez le même retrait devant <Encadre> et </Encadre>.",
  ]);
});

test("a closing tag without an opening one is placed at the tag", () => {
  expect(mistakes("Texte.\n\n</Encadre>\n")).toEqual([
    "3:1 mdx-unclosed | </Encadre> ne referme rien ici : <Encadre> n’est pas ouvert, ou l’est dans un autre bloc. | Ouvrez <Encadre> seul sur sa ligne, avec une ligne vide avant et après ; ou retirez </Encadre>.",
  ]);
});

test("components closed in the wrong order are told which one comes first", () => {
  expect(mistakes('<Encadre type="info">\n\n<Etapes>\n\nx\n\n</Encadre>\n\n</Etapes>\n')).toEqual([
    "7:1 mdx-unclosed | </Encadre> arrive alors que <Etapes>, ouvert ligne 3, n’est pas refermé. | Refermez d’abord <Etapes> par </Etapes>.",
  ]);
});

test.each(["“info”", "« info »", "info", "’info’"])(
  "an attribute without straight quotes gets them (%s)",
  (value) => {
    expect(mistakes(`<Encadre type=${value}>\n\nx\n\n</Encadre>\n`)).toEqual([
      '1:10 mdx-quote | La valeur de l’attribut « type » n’est pas entre guillemets droits. | Écrivez type="info".',
    ]);
  },
);

test("a quote left open in a tag is placed at the tag, even when a later tag closes it", () => {
  const told =
    'mdx-quote | Un guillemet de cette balise n’est pas refermé. | Ajoutez " à la fin de la valeur, avant « > ».';
  expect(mistakes('Texte.\n\n<Encadre type="info>\n\nx\n\n</Encadre>\n')).toEqual([`3:1 ${told}`]);
  expect(mistakes('<Encadre type="info>\n\nx\n\n</Encadre>\n\n<Defi slug="a" />\n')).toEqual([
    `1:1 ${told}`,
  ]);
});

test("a tag without its end is placed where it begins", () => {
  expect(mistakes('Texte.\n\n<Defi slug="a"\n')).toEqual([
    '3:1 mdx-tag | La balise <Defi> est mal écrite ou n’est pas terminée. | Écrivez ses attributs sous la forme nom="valeur", et terminez-la par « > » ou « /> ».',
  ]);
});

test("a tag over several lines is accepted", () => {
  expect(mistakes('<Telechargement\n  href="https://a.fr/b.pdf"\n  titre="L’outil"\n/>\n')).toEqual(
    [],
  );
});

test("mistakes of syntax do not hide each other, nor what the guard refuses", () => {
  const body = `Voir <https://a.fr>, merci <3

<!-- à revoir -->

<Carte />

<Encadre type="info">Un

mot.</Encadre>

[a](javascript:b) et {process.env.HOME}
`;
  expect(mistakes(body).map((issue) => issue.split(" | ")[0])).toEqual([
    "1:6 mdx-autolink",
    "1:28 mdx-angle",
    "3:1 html-comment",
    "5:1 unknown-component",
    "7:1 mdx-unclosed",
    "11:1 unsafe-address",
    "11:22 mdx-expression",
  ]);
});

test("a broken component is not blamed for what it holds", () => {
  expect(
    mistakes('<Onglets>\n\n<Onglet titre="a">\n\nx\n\n</Onglet>\n').map(
      (issue) => issue.split(" | ")[0],
    ),
  ).toEqual(["1:1 mdx-unclosed"]);
});

test("headings and links of a broken article are still read", () => {
  const { tree } = parseMdx("Merci <3\n\n## Titre\n\n[a](/b)\n", "a.mdx");
  expect(tree.children.map((node) => node.type)).toEqual(["paragraph", "heading", "paragraph"]);
});

test("a file with a mistake on each line stops at twenty", () => {
  expect(mistakes("Merci <3\n\n".repeat(50)).length).toBe(20);
});

test("a value that begins with a sign of a tag is placed at its attribute, and nothing is read twice", () => {
  expect(mistakes("<Choix titre=</Encadre>")).toContain(
    '1:8 mdx-quote | La valeur de l’attribut « titre » n’est pas entre guillemets droits. | Écrivez titre="<".',
  );
});
