/** A parcours: articles to read in order, each on its day. One file each in `parcours/SLUG.yaml`. */
import { z } from "zod";
import { parseWhen, whenFact, type When } from "#lib/parcours/when.ts";
import { roleKeys } from "./article.ts";
import { Line, Slug, optionalList } from "./fields.ts";

/** A number of days such as `-30`, `0`, `90`, or `depart-30`. */
const RelativeDay = z
  .custom<number | string>((value) => parseWhen(value) !== undefined, whenFact)
  .transform((written): When => parseWhen(written) ?? { from: "debut", days: 0 });

const Step = z.strictObject({
  /** Slug of the article to read. */
  article: Slug,
  /** When: days from the first day (`-30`, `0`, `90`) or from the departure (`depart-30`, `depart`). */
  when: RelativeDay,
  /** `false` when one may skip it. */
  required: z.boolean(),
  /** What to do that day, in one sentence that begins with a verb. */
  action: Line.max(200, "dépasse 200 caractères").optional(),
  /** Professions it is for; leave out when it is for everybody. */
  roles: optionalList(z.enum(roleKeys)),
});

export const ParcoursFile = z.strictObject({
  /** Its name, two to five words. */
  title: Line.max(60, "dépasse 60 caractères"),
  /** What one can do at its end, and for whom; 320 characters at most. */
  description: Line.max(320, "dépasse 320 caractères"),
  /** Place in the list of parcours, 1 first. */
  order: z.int("doit être un nombre entier").min(1, "doit être d’au moins 1"),
  /** What its days count from: `arrivee` in the administration, or `debut`, the day one begins. */
  origin: z.enum(["arrivee", "debut"]),
  steps: z.array(Step).min(1, "doit compter au moins une étape"),
  /** Former slugs of this page; they redirect. */
  oldSlugs: optionalList(Slug),
});
export type ParcoursFile = z.infer<typeof ParcoursFile>;
export type ParcoursStep = ParcoursFile["steps"][number];
