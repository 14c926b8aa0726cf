/** Front matter of a défi, a project carried by the programme. */
import { z } from "zod";
import { Line, Slug, WebAddress, optionalList } from "./fields.ts";

export const DefiFrontMatter = z.strictObject({
  /** Name of the défi, as its team wrote it. */
  title: Line,
  /** What it makes and for whom, one or two sentences, 320 characters at most. */
  description: Line.max(320, "dépasse 320 caractères"),
  /** Who carried it. */
  administration: Line,
  /** « Promotion 4 », or « Promotion 3 – DIG » for the designers of promotion 3. */
  promotion: z
    .string()
    .regex(/^Promotion \d+( – DIG)?$/, "doit s’écrire « Promotion 4 » ou « Promotion 3 – DIG »"),
  /** Subjects, one spelling each. */
  themes: z.array(Line).min(1, "doit compter au moins un thème"),
  /** Professions of its team. */
  expertises: z.array(Line).min(1, "doit compter au moins une expertise"),
  /** Towns, without postcode. */
  towns: optionalList(Line),
  /** Entity or building, when it says more than the administration. */
  place: Line.optional(),
  /** The product's own page. */
  productUrl: WebAddress.optional(),
  /** Source code repositories. */
  code: optionalList(WebAddress),
  /** Dailymotion ids, such as `x6y04qm`. */
  videos: optionalList(
    z.string().regex(/^x[a-z0-9]{4,8}$/, "n’est pas un identifiant Dailymotion"),
  ),
  /** Other links. */
  links: optionalList(z.strictObject({ label: Line, url: WebAddress })),
  /** Former slugs of this page; they redirect. */
  oldSlugs: optionalList(Slug),
  /** `true` while facts are missing: visible in `npm run dev` only. */
  draft: z.boolean().default(false),
});
export type DefiFrontMatter = z.infer<typeof DefiFrontMatter>;
