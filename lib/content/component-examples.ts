/** One example of each thing that an article may hold: the source of `/guide` and of the authors' guide. */

export interface ComponentExample {
  /** Anchor on `/guide`. */
  id: string;
  title: string;
  /** Components that it shows; none for plain Markdown. */
  components: readonly string[];
  /** What it is for and how it is written, Markdown. */
  text: string;
  source: string;
}

export const componentExamples: readonly ComponentExample[] = [
  {
    id: "mise-en-forme",
    title: "Mise en forme",
    components: [],
    text: "Du Markdown, et rien d’autre. Un lien interne part de la racine du site.",
    source: `Un mot **important**, un mot *en italique*, un \`nom de fichier\`.

- une chose ;
- puis [toutes les questions](/articles).`,
  },
  {
    id: "tableau",
    title: "Tableau",
    components: [],
    text: "Pour comparer. Sur un petit écran, il défile seul.",
    source: `| Format | Se lit par une machine |
| --- | --- |
| CSV | oui |
| PDF | mal |`,
  },
  {
    id: "code",
    title: "Code",
    components: [],
    text: "Trois accents graves et le nom du langage, qui donne les couleurs.",
    source: `\`\`\`python
def total(montants):
    return sum(montants)  # rien de plus
\`\`\``,
  },
  {
    id: "encadre",
    title: "Encadré",
    components: ["Encadre"],
    text: "Ce qu’il ne faut pas manquer. Deux par article, c’est déjà beaucoup.",
    source: `<Encadre type="attention" titre="Avant de publier">

Prévenez votre DPO.

</Encadre>

<Encadre type="info">

Un encadré sans titre prend celui de son type.

</Encadre>

<Encadre type="astuce">

Relisez à voix haute.

</Encadre>`,
  },
  {
    id: "etapes",
    title: "Étapes",
    components: ["Etapes"],
    text: "Une liste numérotée, une action par étape.",
    source: `<Etapes>

1. **Ouvrez le dépôt.** Il est public.
2. **Lisez le README.**

</Etapes>`,
  },
  {
    id: "onglets",
    title: "Onglets",
    components: ["Onglets", "Onglet"],
    text: "Des variantes d’une même chose ; la première est ouverte. Un `titre` différent pour chaque onglet.",
    source: `<Onglets>

<Onglet titre="Python">

\`\`\`python
print("bonjour")
\`\`\`

</Onglet>

<Onglet titre="R">

\`\`\`r
print("bonjour")
\`\`\`

</Onglet>

</Onglets>`,
  },
  {
    id: "choix",
    title: "Choix",
    components: ["Choix", "Question", "Reponse"],
    text: "Un petit arbre de décision, deux ou trois niveaux. Une réponse contient une conclusion, ou une autre question.",
    source: `<Choix titre="Quelle licence ?">

<Question texte="Reprenez-vous un logiciel existant ?">

<Reponse texte="Oui">

Gardez sa licence.

</Reponse>

<Reponse texte="Non">

Choisissez une licence de la liste officielle.

</Reponse>

</Question>

</Choix>`,
  },
  {
    id: "defi",
    title: "Fiche d’un défi",
    components: ["Defi"],
    text: "Seule sur sa ligne ; `slug` est le nom du fichier de `defis/`.",
    source: `<Defi slug="signaux-faibles" />`,
  },
  {
    id: "contact",
    title: "Fiche d’un contact",
    components: ["Contact"],
    text: "Seule sur sa ligne ; `id` est celui de `contacts.yaml`.",
    source: `<Contact id="dpo" />`,
  },
  {
    id: "terme",
    title: "Terme",
    components: ["Terme"],
    text: "Un lien vers le glossaire, dans une phrase ; `id` est celui de `glossaire.yaml`.",
    source: `La note suit un <Terme id="parapheur">parapheur</Terme>.`,
  },
  {
    id: "lien",
    title: "Lien",
    components: ["Lien"],
    text: "Un lien externe avec sa copie archivée. Sans copie, un lien Markdown suffit.",
    source: `Voir <Lien href="https://eig.numerique.gouv.fr/" archive="https://web.archive.org/web/https://eig.numerique.gouv.fr/">le site du programme</Lien>.`,
  },
  {
    id: "video",
    title: "Vidéo",
    components: ["Video"],
    text: "Un identifiant Dailymotion ; rien ne se charge avant que la personne l’ait demandé.",
    source: `<Video id="x6y04qm" titre="Présentation du défi" />`,
  },
  {
    id: "telechargement",
    title: "Téléchargement",
    components: ["Telechargement"],
    text: "Un fichier à emporter : dites ce que c’est.",
    source: `<Telechargement href="https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf" titre="Licence Ouverte 2.0" format="PDF" />`,
  },
];
