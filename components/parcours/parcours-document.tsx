/** All articles of a parcours, in order, as the chapters of one document: to print, or to keep as a PDF. */
import type { ReactNode } from "react";
import { Breadcrumb } from "#components/layout/breadcrumb.tsx";
import { ownId } from "#components/layout/own-id.ts";
import { PageHead } from "#components/layout/page-head.tsx";
import { spaceFrench } from "#lib/content/french-spacing.ts";
import { freshnessText, type Freshness } from "#lib/content/freshness.ts";
import type { Step } from "#lib/content/parcours-steps.ts";
import type { Parcours } from "#lib/content/parse-parcours.ts";
import { routes } from "#lib/routes.ts";

interface Chapter {
  step: Step;
  freshness: Freshness;
  body: ReactNode;
}

function ChapterView({
  chapter,
  number,
  site,
}: {
  chapter: Chapter;
  number: number;
  site: string;
}) {
  const { step, freshness, body } = chapter;
  const { article, action } = step;
  return (
    <section className="chapter" aria-labelledby={article.slug}>
      <h2 id={article.slug}>
        {number}. {spaceFrench(article.title)}
      </h2>
      <p className="chapter-source">
        {freshnessText(freshness)}. Page à jour&nbsp;:{" "}
        <a href={routes.shortLink(article.id)}>{site + routes.shortLink(article.id)}</a>
      </p>
      {action && (
        <p>
          <strong>À cette étape&nbsp;:</strong> {spaceFrench(action)}
        </p>
      )}
      <div className="answer">
        <p>{spaceFrench(article.description)}</p>
      </div>
      {body}
    </section>
  );
}

interface ParcoursDocumentProps {
  parcours: Parcours;
  chapters: readonly Chapter[];
  /** Public address of the site, without a trailing slash. */
  site: string;
  /** Day of the document, as people read it. */
  day: string;
}

export function ParcoursDocument({ parcours, chapters, site, day }: ParcoursDocumentProps) {
  const { slug, title, description } = parcours;
  return (
    <div className="parcours-document">
      <Breadcrumb
        crumbs={[
          { label: "Parcours", href: routes.parcours() },
          { label: spaceFrench(title), href: routes.parcours(slug) },
        ]}
      />
      <PageHead title={`${spaceFrench(title)}\u00A0: tout en un document`}>
        {spaceFrench(description)}
      </PageHead>
      <p className="no-print">
        Pour l’imprimer ou l’enregistrer en PDF, employez «&nbsp;Imprimer&nbsp;» dans le menu de
        votre navigateur&nbsp;: Ctrl&nbsp;+&nbsp;P, ou ⌘&nbsp;+&nbsp;P sur un Mac.
      </p>
      <p className="print-only">
        {site + routes.parcours(slug)}, le {day}. Contenus sous Licence Ouverte 2.0.
      </p>
      <nav aria-labelledby={ownId("chapitres")}>
        <h2 id={ownId("chapitres")}>Dans ce document</h2>
        <ol className="chapter-list">
          {chapters.map(({ step: { article } }) => (
            <li key={article.id}>
              <a href={`#${article.slug}`}>{spaceFrench(article.title)}</a>
            </li>
          ))}
        </ol>
      </nav>
      {chapters.map((chapter, index) => (
        <ChapterView
          key={chapter.step.article.id}
          chapter={chapter}
          number={index + 1}
          site={site}
        />
      ))}
    </div>
  );
}
