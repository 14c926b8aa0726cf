/** Facts of an old défi → front matter of ours. */
import { WebAddress } from "#lib/content/schema/fields.ts";
import { dailymotionId, wholeAddress } from "./addresses.ts";
import type { FieldReader } from "./fields.ts";
import { fit, maxDescriptionChars, plainLine, toComplete } from "./front-matter-text.ts";
import { quote, type Reporter } from "./report.ts";
import {
  promotionOfDate,
  spellExpertises,
  spellPromotion,
  spellThemes,
  spellTowns,
} from "./spellings.ts";
import type { TranslatedBody } from "./translate-body.ts";

/** « EIG Link : accompagner une communauté… »: the name of a Jekyll défi, then what it does. */
function splitModalId(text: string | undefined): { name?: string; purpose?: string } {
  const [, name, purpose] = /^(.{1,60}?)\s+:\s+(.+)$/.exec(text ?? "") ?? [];
  if (name !== undefined && purpose !== undefined) {
    return { name, purpose: purpose.charAt(0).toLocaleUpperCase("fr") + purpose.slice(1) };
  }
  return text === undefined ? {} : { name: text };
}

function readPromotion(fields: FieldReader, report: Reporter): string | undefined {
  const keys = ["promos", "promotion", "promo"];
  const [first, ...others] = fields.list(...keys);
  const line = fields.line(...keys);
  if (first !== undefined) {
    const promotion = spellPromotion(first);
    if (others.length > 0)
      report.todo(
        line,
        `Une seule promotion est gardée ; non reprises : ${quote(others.join(", "))}.`,
      );
    if (promotion === undefined) report.todo(line, `Promotion non reconnue : ${quote(first)}.`);
    return promotion;
  }
  const date = fields.text("project-date", "projectDate");
  const promotion = date === undefined ? undefined : promotionOfDate(date);
  if (promotion !== undefined)
    report.done(
      fields.line("project-date", "projectDate"),
      `${promotion}, déduite de ${quote(date ?? "")}.`,
    );
  return promotion;
}

function readProductUrl(fields: FieldReader, report: Reporter): string | undefined {
  const keys = ["urlSET", "productUrl", "product-url", "website"];
  const given = fields.text(...keys);
  if (given === undefined) return undefined;
  const url = wholeAddress(given)?.url;
  if (url !== undefined && WebAddress.safeParse(url).success) return url;
  report.todo(fields.line(...keys), `Adresse du produit refusée : ${quote(given)}.`);
  return undefined;
}

function readVideos(fields: FieldReader, body: TranslatedBody, report: Reporter): string[] {
  const given = fields.list("videos", "video").flatMap((video) => {
    const id = /^x[a-z0-9]{4,8}$/.test(video) ? video : dailymotionId(video);
    if (id === undefined)
      report.todo(fields.line("videos", "video"), `Vidéo non reprise : ${quote(video)}.`);
    return id ?? [];
  });
  return [...new Set([...given, ...body.facts.videos])];
}

/** A required fact, or a mark that says it is missing. */
function required<Value>(
  value: Value | undefined,
  substitute: Value,
  name: string,
  missing: string[],
): Value {
  if (value !== undefined && !(Array.isArray(value) && value.length === 0)) return value;
  missing.push(name);
  return substitute;
}

export interface DefiSource {
  fields: FieldReader;
  body: TranslatedBody;
  /** Name of last resort. */
  slug: string;
  /** Description of the front matter, when it is one line and no Markdown. */
  description?: string | undefined;
}

/** Front matter in the order of the schema; what is missing makes a draft. */
export function mapDefi(
  { fields, body, slug, description }: DefiSource,
  report: Reporter,
): Record<string, unknown> {
  const modal = splitModalId(fields.text("modal-id"));
  const missing: string[] = [];
  const title = fields.text("title") ?? modal.name ?? body.title;
  const summary = description ?? modal.purpose ?? body.firstParagraph;
  if (description === undefined && summary !== undefined) {
    report.done(
      fields.line("description", "modal-id"),
      "Description tirée du nom ou du premier paragraphe : à relire.",
    );
  }
  const line = fields.line("description", "modal-id");
  const keys = {
    title: plainLine(required(title, slug, "title", missing)) || slug,
    description: fit(
      plainLine(required(summary, toComplete, "description", missing)) || toComplete,
      maxDescriptionChars,
      "Description",
      line,
      report,
    ),
    administration: required(
      fields.text("who", "owner", "administration"),
      toComplete,
      "administration",
      missing,
    ),
    promotion: required(readPromotion(fields, report), "Promotion 0", "promotion", missing),
    themes: required(spellThemes(fields.list("themes", "theme")), [toComplete], "themes", missing),
    expertises: required(
      spellExpertises(fields.list("expertises", "expertise", "misc")),
      [toComplete],
      "expertises",
      missing,
    ),
    towns: spellTowns(fields.text("town", "towns", "ville") ?? ""),
    place: fields.text("place", "lieu"),
    productUrl: readProductUrl(fields, report),
    code: body.facts.code,
    videos: readVideos(fields, body, report),
    links: body.facts.links.map(({ label, url }) => ({ label: plainLine(label) || url, url })),
  };
  if (missing.length > 0)
    report.todo(
      1,
      `La source ne dit pas : ${missing.join(", ")}. Le défi est un brouillon : complétez ces clés, puis retirez « draft: true ».`,
    );
  const isHidden =
    fields.text("visible") === "false" ||
    fields.text("published") === "false" ||
    fields.text("draft") === "true";
  if (isHidden)
    report.todo(
      fields.line("visible", "published", "draft"),
      "Défi caché sur l’ancien site : importé comme brouillon.",
    );
  if (fields.has("date"))
    report.done(
      fields.line("date"),
      "Date de la fiche non reprise : un défi est daté par sa promotion.",
    );
  fields.ignore(
    "date",
    "layout",
    "category",
    "visible",
    "published",
    "draft",
    "isSET",
    "modal-id",
    "project-date",
    "type",
    "permalink",
  );
  return { ...keys, ...((missing.length > 0 || isHidden) && { draft: true }) };
}
