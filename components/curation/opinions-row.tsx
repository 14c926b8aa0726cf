/** What readers say of one article. */
import type { ArticleOpinions } from "#lib/curation/unhelpful.ts";
import { reasonTexts } from "#lib/questions/feedback-form.ts";
import { routes } from "#lib/routes.ts";
import { countLabel, formatDate } from "#lib/text.ts";

interface OpinionsRowProps {
  opinions: ArticleOpinions;
  /** How many comments are shown; the rest is folded away. */
  comments: number;
}

export function OpinionsRow({ opinions, comments: shown }: OpinionsRowProps) {
  const { article, yes, no, reasons, comments, before } = opinions;
  return (
    <li>
      <h3>
        <a href={routes.article(article.slug)}>{article.title}</a>
      </h3>
      <p className="where">
        {no} non, {yes} oui
        {article.changedOn !== undefined &&
          ` depuis la modification du ${formatDate(article.changedOn)}`}
        {before > 0 && ` · ${countLabel(before, "avis", "avis")} sur un texte plus ancien`}
      </p>
      {no > 0 && (
        <p className="where">
          {article.editUrl === undefined ? (
            <>
              À corriger dans <code>{article.file}</code>
            </>
          ) : (
            <a href={article.editUrl}>Corriger cet article</a>
          )}
        </p>
      )}
      {reasons.length > 0 && (
        <p className="where">
          {reasons.map(({ reason, count }) => `${reasonTexts[reason]} (${count})`).join(" · ")}
        </p>
      )}
      {comments.slice(0, shown).map(({ text, day, passage }, index) => (
        <blockquote key={`${day}-${index}`} className="plain-text">
          {passage && (
            <>
              Sur « <a href={routes.article(article.slug, passage.anchor)}>{passage.text}</a> »
              {text !== "" && " : "}
            </>
          )}
          {text} <span className="where">{formatDate(day)}</span>
        </blockquote>
      ))}
      {comments.length > shown && (
        <p className="where">
          et {countLabel(comments.length - shown, "autre mot", "autres mots")}
        </p>
      )}
    </li>
  );
}
