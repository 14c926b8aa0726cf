import { expect, test } from "vitest";
import { compileBody } from "#lib/content/compile.node.ts";
import { bodyOf, importOne, issuesOfPage, notesOf } from "./testing.ts";

test("a Hugo défi: facts in their keys, shortcodes out of the text, emptied sections gone", () => {
  const page = importOne(
    `---
title: EIG2 Link
description: Accompagner un collectif
  au sein de l’État
who: Services du Premier Ministre,
  Etalab
themes:
  - Education
promos:
  - Promotion 3 - DIG
town: 92055 La Défense
date: 2021-10-26T14:11:01.691Z
expertises:
  - Direction de l'impact
visible: true
isSET: true
urlSET: https://beta.gouv.fr/startups/a.html
---
{{< arrow-link url="https://github.com/a/b" title="Code source" target="true" >}}

Un texte.

## Réalisations

{{< arrow-link url="img/guide.pdf" title="Guide" target="true" >}}

## Rétrospective

Dix mois après.

{{< dailymotion x6y04qm "Vidéo du défi">}}`,
    "site/content/defis/1-élève-l’été.md",
  );
  expect(page.text).toBe(`---
title: EIG2 Link
description: Accompagner un collectif au sein de l’État
administration: Services du Premier Ministre, Etalab
promotion: Promotion 3 – DIG
themes:
  - Éducation
expertises:
  - Direction de l’impact
towns:
  - La Défense
productUrl: https://beta.gouv.fr/startups/a.html
code:
  - https://github.com/a/b
videos:
  - x6y04qm
links:
  - label: Guide
    url: https://eig.numerique.gouv.fr/img/guide.pdf
---

Un texte.

## Rétrospective

Dix mois après.
`);
  expect([page.kind, page.generation, page.slug]).toEqual(["defi", "Hugo", "1-eleve-l-ete"]);
  expect(issuesOfPage(page)).toEqual([]);
  expect(notesOf(page)).toEqual([
    "12 Date de la fiche non reprise : un défi est daté par sa promotion.",
    "19 Lien « Code source » mis dans « code ».",
    "23 Section vide retirée : « Réalisations ».",
    "25 Adresse complétée : « img/guide.pdf » → https://eig.numerique.gouv.fr/img/guide.pdf",
    "25 Lien « Guide » mis dans « links ».",
    "31 Vidéo x6y04qm mise dans « videos » ; son titre « Vidéo du défi » n’est pas gardé.",
  ]);
  expect(page.media).toEqual([
    { kind: "pdf", url: "https://eig.numerique.gouv.fr/img/guide.pdf", line: 25 },
  ]);
});

test("a Jekyll défi of 2018: name and purpose out of modal-id, promotion out of its date, a draft for what is missing", () => {
  const page = importOne(
    `---
layout: defi
project-date: Janvier 2018
misc: 'devops, développement, coaching'
modal-id: "EIG Link : accompagner une communauté"
owner: Etalab
category: defi
---

## La problématique

![Photo](/img/portfolio/x.png)
`,
    "_defis/2018-01-01-eiglink.md",
  );
  expect(page.text).toBe(`---
title: EIG Link
description: Accompagner une communauté
administration: Etalab
promotion: Promotion 2
themes:
  - À compléter
expertises:
  - Développement
  - Accompagnement
draft: true
---

## La problématique

[Image : Photo](https://eig.numerique.gouv.fr/img/portfolio/x.png)
`);
  expect(issuesOfPage(page)).toEqual([]);
  expect(notesOf(page)[0]).toBe(
    "1! La source ne dit pas : themes. Le défi est un brouillon : complétez ces clés, puis retirez « draft: true ».",
  );
});

test("a Netlify CMS défi: the Markdown inside its description becomes the body", () => {
  const page = importOne(
    `---
layout: post
project-date: Janvier 2018
modal-id: >-
  EIG Link : accompagner
  une communauté
owner: Etalab
description: "## La problématique\\n\\nUn\\_texte {coupé}\\nen lignes.\\n\\n* un\\n* deux"
category: defi
permalink: eiglink
---




`,
    "defi.md",
  );
  expect(page.generation).toBe("Netlify CMS");
  expect(bodyOf(page)).toBe(
    "## La problématique\n\nUn\u00A0texte \\{coupé}\nen lignes.\n\n- un\n- deux",
  );
  expect(notesOf(page)).toContain(
    "8 Le texte, écrit dans « description », est devenu le corps de la page.",
  );
  expect(issuesOfPage(page)).toEqual([]);
});

test("a Jekyll post: an honest draft, HTML turned into Markdown, what is lost said with its line", async () => {
  const page = importOne(
    `---
author: Une personne
layout: post
tags:
- design
title: " Qui sont les EIG ?"
---

<a href="/blog/x.html">Un <b>lien</b></a><br>et <https://a.fr>, une note[^1].

<center><iframe src="https://www.dailymotion.com/embed/video/x7h7en4"></iframe></center>
_Légende_

<script async src="https://a.fr/w.js"></script>

### Titre

[pdf](docs/a.pdf){:target="_blank"} [js](javascript:alert(1))

[^1]: La note.
`,
    "_posts/18-05-29-qui-sont-les-EIG.md",
  );
  expect(page.text).toBe(`---
id: ${/^id: (\S+)$/m.exec(page.text)?.[1] ?? ""}
title: Qui sont les EIG ?
description: Un lien et https://a.fr, une note.
theme: design
questions:
  - "À compléter : la question d’une personne qui arrive (qui-sont-les-eig)"
  - "À compléter : la même, avec d’autres mots (qui-sont-les-eig)"
written: 2018-05-29
owner: eig-link
reviewInMonths: 12
keywords:
  - design
draft: true
---

[Un **lien**](https://eig.numerique.gouv.fr/blog/x.html)\\
et [https://a.fr](https://a.fr), une note[^1].

<Video id="x7h7en4" titre="Voir la vidéo" />

_Légende_

## Titre

[pdf](https://eig.numerique.gouv.fr/docs/a.pdf) js

[^1]: La note.
`);
  expect(notesOf(page)).toEqual([
    "1! Article importé comme brouillon : le thème « design » et la personne responsable « eig-link » sont supposés ; les questions sont à écrire ; la description vient du premier paragraphe.",
    "2! Clé « author » non reprise : « Une personne ».",
    "9 Adresse complétée : « /blog/x.html » → https://eig.numerique.gouv.fr/blog/x.html",
    "11 Balise <center> retirée ; son contenu est gardé.",
    "14! <script> retiré : « https://a.fr/w.js ».",
    "16 Niveaux des titres décalés : ils commencent à « ## », sans saut.",
    '18 Attribut de mise en forme retiré : « {:target="_blank"} ».',
    "18 Adresse complétée : « docs/a.pdf » → https://eig.numerique.gouv.fr/docs/a.pdf",
    "18! Adresse refusée, lien retiré : « javascript:alert(1) ».",
  ]);
  expect(issuesOfPage(page)).toEqual([]);
  const { code } = await compileBody(page.text, "a.mdx", { acronyms: new Map() });
  expect(code).toContain("x7h7en4");
});

test("a VuePress page: title out of its first heading, containers become frames, code stays as it is", () => {
  const page = importOne(
    `# Ouvrir son code

[[toc]]

::: tip Le conseil
Un **texte** et {{ variable }}.
:::

::: danger
Attention.
:::

# Autre partie

### Trop bas

\`\`\`js {1,2}
import a from "b" // {{ reste }}
\`\`\`
`,
    "docs/ouvrir.md",
  );
  expect(page.generation).toBe("VuePress");
  expect(page.text).toContain("title: Ouvrir son code\n");
  expect(bodyOf(page)).toBe(`<Encadre type="astuce" titre="Le conseil">
  Un **texte** et .
</Encadre>

<Encadre type="attention">
  Attention.
</Encadre>

## Autre partie

### Trop bas

\`\`\`js
import a from "b" // {{ reste }}
\`\`\``);
  expect(notesOf(page).slice(1)).toEqual([
    "3 Sommaire écrit à la main retiré : la page fait le sien.",
    "6! « {{ variable }} » n’a pas d’équivalent : retiré.",
    "13 Niveaux des titres décalés : ils commencent à « ## », sans saut.",
    "17 Options d’un bloc de code retirées : « js {1,2} ».",
  ]);
  expect(issuesOfPage(page)).toEqual([]);
});
