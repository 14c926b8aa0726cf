/** What the health of the base asks to be done, most urgent first, and in one sentence. */
import { countLabel } from "#lib/text.ts";
import type { Health } from "./health.ts";

/** Sections of the page, as anchors. */
export const healthSections = {
  coverage: "couverture",
  freshness: "fraicheur",
  owners: "responsables",
  links: "liens",
  orphans: "orphelins",
  defis: "defis",
  termes: "termes",
} as const;

export interface Todo {
  /** Readers are misled now; they soon will be; it would be better. */
  urgency: "now" | "soon" | "later";
  count: number;
  /** What is counted, with its number: « 3 liens morts à remplacer ». */
  text: string;
  section: keyof typeof healthSections;
}

type Line = readonly [
  section: Todo["section"],
  count: number,
  singular: string,
  plural: string | undefined,
];

function leavingArticles({ owners }: Health): number {
  return owners.reduce((sum, { handover, articles }) => sum + (handover ? articles : 0), 0);
}

function linesOf(health: Health): Readonly<Record<Todo["urgency"], readonly Line[]>> {
  const { freshness, links, orphans, defisWithoutArticle, termesWithoutArticle, coverage } = health;
  const { overdue, changed, dueIn30Days, unverified } = freshness;
  return {
    now: [
      ["links", links.dead.length, "lien mort à remplacer", "liens morts à remplacer"],
      ["freshness", overdue.length, "article à revoir", "articles à revoir"],
      [
        "freshness",
        changed.length,
        "article modifié depuis sa relecture",
        "articles modifiés depuis leur relecture",
      ],
      [
        "owners",
        leavingArticles(health),
        "article à confier à une autre équipe",
        "articles à confier à une autre équipe",
      ],
    ],
    soon: [
      ["freshness", dueIn30Days.length, "échéance sous 30 jours", "échéances sous 30 jours"],
      [
        "freshness",
        unverified.length,
        "article qui attend sa première relecture",
        "articles qui attendent leur première relecture",
      ],
      [
        "links",
        links.moved.length,
        "lien déplacé à mettre à jour",
        "liens déplacés à mettre à jour",
      ],
      [
        "links",
        links.missing.length + links.uncertain.length,
        "lien incertain à ouvrir",
        "liens incertains à ouvrir",
      ],
      ["links", links.unchecked, "lien jamais vérifié", "liens jamais vérifiés"],
    ],
    later: [
      ["orphans", orphans.length, "article où rien ne mène", "articles où rien ne mène"],
      ["defis", defisWithoutArticle.length, "défi sans article", "défis sans article"],
      ["termes", termesWithoutArticle.length, "terme sans article", "termes sans article"],
      [
        "coverage",
        coverage.emptyCells,
        "case de la couverture vide",
        "cases de la couverture vides",
      ],
    ],
  };
}

/** What there is to do; empty when all is well. */
export function todosOf(health: Health): Todo[] {
  const lines = linesOf(health);
  return (["now", "soon", "later"] as const).flatMap((urgency) =>
    lines[urgency].flatMap(([section, count, singular, plural]) =>
      count === 0 ? [] : [{ urgency, count, section, text: countLabel(count, singular, plural) }],
    ),
  );
}

/** What there is in the base, and how much of it somebody vouches for, in one or two sentences. */
export function headlineOf({ counts, freshness }: Health): string {
  const content = [
    countLabel(counts.articles, "article"),
    countLabel(counts.defis, "défi"),
    `${countLabel(counts.termes, "terme")}.`,
  ].join(", ");
  if (counts.articles === 0) return content;
  const { verified } = freshness.counts;
  if (verified === 0) return `${content} Aucun article ne porte encore de relecture à jour.`;
  if (verified === counts.articles) return `${content} Tous les articles sont relus et à jour.`;
  const part = countLabel(verified, "article relu et à jour", "articles relus et à jour");
  return `${content} ${part}, sur ${counts.articles}.`;
}
