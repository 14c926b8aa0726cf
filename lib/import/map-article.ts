/** Front matter of an old post or page → front matter of an article, always a draft. */
import type { FieldReader } from "./fields.ts";
import { fit, maxDescriptionChars, plainLine, toComplete } from "./front-matter-text.ts";
import { toIsoDate } from "./names.ts";
import type { Reporter } from "./report.ts";
import { guessTheme } from "./spellings.ts";
import type { TranslatedBody } from "./translate-body.ts";

const maxTitleChars = 120 - " (99)".length; // As in the schema, room left for a number.
const usualReviewInMonths = 12; // What holds for most articles.

/** The programme's first year: no page of it is older. */
const firstYear = "2017-01-01";

export interface ArticleSource {
  fields: FieldReader;
  body: TranslatedBody;
  slug: string;
  id: string;
  takeTitle: (title: string) => string;
  /** Date that the file name begins with. */
  date?: string | undefined;
  description?: string | undefined;
  /** Keys of `themes.yaml` and ids of `equipe.yaml` where the article goes; empty when unknown. */
  themes: readonly string[];
  owners: readonly string[];
}

function pickOwner(owners: readonly string[]): string {
  const usual = "eig-link";
  return owners.length === 0 || owners.includes(usual) ? usual : (owners[0] ?? usual);
}

/** Front matter in the order of the schema. Questions cannot be guessed: two lines say what to write. */
export function mapArticle(source: ArticleSource, report: Reporter): Record<string, unknown> {
  const { fields, body, slug, id } = source;
  const title = plainLine(fields.text("title") ?? body.title ?? slug.replaceAll("-", " ")) || slug;
  const description = plainLine(source.description ?? body.firstParagraph ?? "") || toComplete;
  const tags = fields.list("tags", "categories", "keywords");
  const theme = guessTheme(`${tags.join(" ")} ${title}`, source.themes);
  const written = toIsoDate(fields.text("date")) ?? source.date;
  const shortTitle = fit(title, maxTitleChars, "Titre", fields.line("title"), report);
  const ownTitle = source.takeTitle(shortTitle);
  if (ownTitle !== shortTitle) {
    report.todo(
      fields.line("title"),
      `Un autre article a le même titre : celui-ci s’appelle « ${ownTitle} ».`,
    );
  }
  const owner = pickOwner(source.owners);
  const guesses = [
    `le thème « ${theme} » et la personne responsable « ${owner} » sont supposés`,
    "les questions sont à écrire",
    ...(written === undefined ? [`la date est inconnue, « ${firstYear} » la remplace`] : []),
    ...(source.description === undefined ? ["la description vient du premier paragraphe"] : []),
  ];
  report.todo(1, `Article importé comme brouillon : ${guesses.join(" ; ")}.`);
  fields.ignore("layout", "visible", "published", "draft", "type", "permalink", "category");
  return {
    id,
    title: ownTitle,
    description: fit(
      description,
      maxDescriptionChars,
      "Description",
      fields.line("description"),
      report,
    ),
    theme,
    questions: [
      `${toComplete} : la question d’une personne qui arrive (${slug})`,
      `${toComplete} : la même, avec d’autres mots (${slug})`,
    ],
    written: written ?? firstYear,
    owner,
    reviewInMonths: usualReviewInMonths,
    keywords: [...new Set(tags)],
    draft: true,
  };
}
