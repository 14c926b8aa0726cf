/** Front matter of an article. Every key says what its author must type. */
import { z } from "zod";
import { IsoDate, Line, Slug, WebAddress, optionalList } from "./fields.ts";

export const momentKeys = [
  "avant-arrivee",
  "premiere-semaine",
  "premier-mois",
  "en-cours",
  "fin-de-mission",
  "depart",
] as const;
export const roleKeys = ["developpement", "data", "design", "produit", "mentor"] as const;

export type Moment = (typeof momentKeys)[number];
export type Role = (typeof roleKeys)[number];

/** Moments of a mission, in order; the label is what readers see. */
export const moments: Readonly<Record<Moment, string>> = {
  "avant-arrivee": "Avant l’arrivée",
  "premiere-semaine": "Première semaine",
  "premier-mois": "Premier mois",
  "en-cours": "En cours de mission",
  "fin-de-mission": "Fin de mission",
  depart: "Départ",
};

/** Professions an article speaks to; none means everybody. */
export const roles: Readonly<Record<Role, string>> = {
  developpement: "Développement",
  data: "Données",
  design: "Design",
  produit: "Produit",
  mentor: "Mentorat",
};

const maxDescriptionChars = 320; // Two lines of a result and one chat message.

/** An outside reference: what it is called, where it is, who publishes it. */
const Source = z.strictObject({
  title: Line,
  url: WebAddress,
  publisher: Line.optional(),
});

/** Says that an article no longer holds; its page stays, to say so. */
const Withdrawn = z.strictObject({
  /** Day it was withdrawn. */
  on: IsoDate,
  /** Why, in one sentence that readers see. Example: « La procédure n’existe plus. » */
  reason: Line.max(200, "dépasse 200 caractères"),
  /** Slug of the article to read instead, when there is one. */
  replacedBy: Slug.optional(),
});

export const ArticleFrontMatter = z.strictObject({
  /** Permanent, 5 lower-case letters or digits, never reused; `/a/ID` always leads here. */
  id: z.string().regex(/^[a-z0-9]{5}$/, "doit compter exactement 5 lettres minuscules ou chiffres"),
  /** The question itself, or the noun phrase that names the answer. Example: « Qu’est-ce qu’un logiciel libre ? » */
  title: Line.max(120, "dépasse 120 caractères"),
  /** The answer in short, one to three sentences, 320 characters at most; shown first on the page and in results. */
  description: Line.max(maxDescriptionChars, `dépasse ${maxDescriptionChars} caractères`),
  /** A key of `themes.yaml`. */
  theme: Slug,
  /** At least two questions in newcomers' own words; each must find this article in the first three results. */
  questions: z.array(Line).min(2, "doit compter au moins deux questions"),
  /** Day of first publication. */
  written: IsoDate,
  /** Id in `equipe.yaml` of who answers for the article. */
  owner: Slug,
  /** How many months a verification holds: 3 for what changes fast, 12 for most, 24 for principles. */
  reviewInMonths: z
    .int("doit être un nombre entier de mois")
    .min(1, "doit être d’au moins 1 mois")
    .max(36, "doit être de 36 mois au plus"),
  /** Day its owner last verified all of it; written by `npm run article:verify`, which signs it. */
  verified: IsoDate.optional(),
  /** Moments of the mission when it helps. */
  moments: optionalList(z.enum(momentKeys)),
  /** Professions it speaks to; leave out when it is for everybody. */
  roles: optionalList(z.enum(roleKeys)),
  /** Search words that the text does not hold: synonyms, acronyms, old names. */
  keywords: optionalList(Line),
  /** Slugs of défis that did it. */
  defis: optionalList(Slug),
  /** Slugs of other articles worth reading next. */
  related: optionalList(Slug),
  /** Ids of questions asked on the site that this article answers; `npm run article:new -- --question ID` writes it. */
  answers: optionalList(
    z.string().regex(/^q[a-z0-9]{6}$/, "doit être l’identifiant d’une question : q et 6 signes"),
  ),
  /** Outside references, official and stable. */
  sources: optionalList(Source),
  /** Former slugs of this page; they redirect. */
  oldSlugs: optionalList(Slug),
  /** Former heading anchors, `ancien: nouveau`; they land on the new heading. */
  oldAnchors: z.record(Slug, Slug).default({}),
  /** Instead of deleting a published article: its page then says so, and stands in no list. */
  withdrawn: Withdrawn.optional(),
  /** `true` while it is being written: visible in `npm run dev` only. */
  draft: z.boolean().default(false),
});
export type ArticleFrontMatter = z.infer<typeof ArticleFrontMatter>;
