/** The reference files beside the articles: lexicon, themes, contacts, team. */
import { z } from "zod";
import { IsoDate, Line, Slug, WebAddress, optionalList } from "./fields.ts";

/** One entry of `glossaire.yaml`; it feeds tooltips, glossary, search and checks. */
export const Terme = z.strictObject({
  id: Slug,
  /** The term or acronym as it is written in articles. */
  term: Line,
  /** Long form, for acronyms only. */
  expansion: Line.optional(),
  /** One or two plain sentences. */
  definition: Line,
  /** Former names of the same thing. */
  oldNames: optionalList(Line),
  /** Other words that newcomers use for it. */
  synonyms: optionalList(Line),
  /** Its English words, as they are written: said in English by assistive technology, on every page. */
  english: optionalList(Line),
  /** Slug of the article that explains it. */
  article: Slug.optional(),
  url: WebAddress.optional(),
});
export type Terme = z.infer<typeof Terme>;

/** One entry of `themes.yaml`; the order of the file is the order on the page. */
export const Theme = z.strictObject({ key: Slug, title: Line, description: Line });
export type Theme = z.infer<typeof Theme>;

/** One entry of `contacts.yaml`: a function, never a person. */
export const Contact = z.strictObject({
  id: Slug,
  title: Line,
  /** In which structure it is found. */
  where: Line,
  /** Kinds of request it answers. */
  requests: z.array(Line).min(1, "doit compter au moins une demande"),
  /** What to have ready before asking. */
  prepare: optionalList(Line),
  /** Usual or legal delay, when known. */
  delay: Line.optional(),
  url: WebAddress.optional(),
  article: Slug.optional(),
  oldNames: optionalList(Line),
  synonyms: optionalList(Line),
});
export type Contact = z.infer<typeof Contact>;

/** One entry of `equipe.yaml`: who answers for articles. A permanent team has no end of mandate. */
export const Owner = z.strictObject({
  id: Slug,
  name: Line,
  role: Line,
  mandateEnds: IsoDate.optional(),
});
export type Owner = z.infer<typeof Owner>;
