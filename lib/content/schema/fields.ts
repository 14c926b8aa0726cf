/** Field types shared by the content schemas, with messages for authors. */
import { z } from "zod";
import { isCalendarDate } from "#lib/calendar-date.ts";

/** What is said of a malformed slug or date; `explain-zod.ts` computes the fix from these. */
export const slugFact = "doit s’écrire en minuscules sans accent, mots joints par « - »";
export const dateFact = "doit être une date de la forme 2026-11-22";
export const calendarFact = "n’existe pas dans le calendrier";

/** A slug: ASCII lower-case words joined by single hyphens. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, slugFact);

/** A non-empty line of text, surrounding spaces removed. */
export const Line = z.string().trim().min(1, "ne peut pas rester vide");

/** A calendar date, `2026-11-22`; a day that does not exist is refused. */
export const IsoDate = z
  .string({ error: dateFact })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: dateFact, abort: true })
  .refine(isCalendarDate, calendarFact);

/** An outside address, http or https only. */
export const WebAddress = z.url({
  protocol: /^https?$/,
  error: "doit être une adresse complète qui commence par https://",
});

/** A list that may be left out: absent means empty. */
export function optionalList<Item extends z.ZodType>(item: Item) {
  return z.array(item).default([]);
}
