/** The first page of the desk: what to do today, the most awaited first. */
import { Fragment } from "react";
import { Command } from "#components/curation/command.tsx";
import { DeskPage } from "#components/curation/desk-page.tsx";
import { DeskSection } from "#components/curation/desk-section.tsx";
import { GapRow } from "#components/curation/gap-row.tsx";
import { OpinionsRow } from "#components/curation/opinions-row.tsx";
import { QuestionRow } from "#components/curation/question-row.tsx";
import { Trends } from "#components/curation/trend-picture.tsx";
import { ownId } from "#components/layout/own-id.ts";
import type { GapGroup } from "#lib/curation/gap-groups.ts";
import type { EndingMandate, OpenQuestion, Review } from "#lib/curation/today.ts";
import type { TrendWeek } from "#lib/curation/trends.ts";
import type { ArticleOpinions } from "#lib/curation/unhelpful.ts";
import { routes } from "#lib/routes.ts";
import type { Curator } from "#lib/session/curator.ts";
import { countLabel, formatDate } from "#lib/text.ts";

export interface TodayViewProps {
  curator: Curator & { formToken: string };
  questions: readonly OpenQuestion[];
  gaps: readonly GapGroup[];
  /** Those with a « non » since their text last changed. */
  unhelpful: readonly ArticleOpinions[];
  reviews: readonly Review[];
  /** How many articles nobody verified yet. */
  unverified: number;
  mandates: readonly EndingMandate[];
  weeks: readonly TrendWeek[];
}

const reviewTexts: Readonly<Record<Review["kind"], string>> = {
  overdue: "à revoir depuis le",
  changed: "modifié depuis la vérification du",
  soon: "à revoir avant le",
};

function ReviewRow({ review: { slug, title, kind, on } }: { review: Review }) {
  return (
    <li>
      <h3>
        <a href={routes.article(slug)}>{title}</a>
      </h3>
      <p className="where">
        {reviewTexts[kind]} {formatDate(on)}
      </p>
      <Command label="Une fois relu :" text={`npm run article:verify -- ${slug} --note "…"`} />
    </li>
  );
}

function MandateRow({ mandate: { owner, name, endsOn, articles } }: { mandate: EndingMandate }) {
  return (
    <li>
      <h3>{name}</h3>
      <p className="where">
        Mandat jusqu’au {formatDate(endsOn)} · {countLabel(articles, "article")} à reprendre
      </p>
      <Command label="La liste :" text={`npm run handover -- ${owner}`} />
    </li>
  );
}

/** A base that begins has hundreds: they are a work of months, said in one line. */
function FirstReviews({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <a href={routes.health()}>
      {countLabel(
        count,
        "article attend sa première relecture",
        "articles attendent leur première relecture",
      )}
    </a>
  );
}

/** What waits, each leading to its section: at a glance on a small screen too. */
function Waiting({ questions, gaps, unhelpful, reviews, mandates }: TodayViewProps) {
  const parts = [
    ["questions", questions.length, "question à répondre", "questions à répondre"],
    ["recherches", gaps.length, "recherche sans réponse", "recherches sans réponse"],
    ["avis", unhelpful.length, "article qui n’aide pas", "articles qui n’aident pas"],
    ["relectures", reviews.length, "relecture à faire", "relectures à faire"],
    ["mandats", mandates.length, "mandat qui s’achève", "mandats qui s’achèvent"],
  ] as const;
  const waiting = parts.filter(([, count]) => count > 0);
  if (waiting.length === 0) return "Rien n’attend aujourd’hui.";
  return waiting.map(([id, count, one, many], index) => (
    <Fragment key={id}>
      {index > 0 && ", "}
      <a href={`#${ownId(id)}`}>{countLabel(count, one, many)}</a>
      {index === waiting.length - 1 && "."}
    </Fragment>
  ));
}

export function TodayView(props: TodayViewProps) {
  const { curator, questions, gaps, unhelpful, reviews, unverified, mandates, weeks } = props;
  return (
    <DeskPage
      curator={curator}
      page={routes.curation()}
      title="À faire aujourd’hui"
      intro={<Waiting {...props} />}
    >
      <DeskSection
        id="questions"
        title="Questions à répondre"
        items={questions}
        row={(entry) => <QuestionRow key={entry.question.id} {...entry} />}
        all={{ href: routes.deskQuestions(), label: "Toutes les questions" }}
        empty="Aucune question n’attend."
      />
      <DeskSection
        id="recherches"
        title="Recherches sans réponse"
        items={gaps}
        row={(group) => <GapRow key={group.key} group={group} />}
        all={{ href: routes.deskGaps(), label: "Toutes les recherches sans réponse" }}
        empty="Toutes les recherches des trois derniers mois ont trouvé."
      />
      <DeskSection
        id="avis"
        title="Articles qui n’aident pas"
        items={unhelpful}
        row={(opinions) => (
          <OpinionsRow key={opinions.article.id} opinions={opinions} comments={1} />
        )}
        all={{ href: routes.deskOpinions(), label: "Tous les avis" }}
        empty="Aucun avis négatif depuis la dernière modification des articles."
      />
      <DeskSection
        id="relectures"
        title="Relectures"
        items={reviews}
        row={(review) => <ReviewRow key={review.slug} review={review} />}
        all={{ href: routes.health(), label: "L’état de toute la base" }}
        empty={
          <>
            Aucune relecture n’est échue ni ne le sera d’ici deux semaines.{" "}
            <FirstReviews count={unverified} />
          </>
        }
      >
        {unverified > 0 && (
          <p className="desk-all">
            <FirstReviews count={unverified} />
          </p>
        )}
      </DeskSection>
      <DeskSection
        id="mandats"
        title="Mandats qui s’achèvent"
        items={mandates}
        row={(mandate) => <MandateRow key={mandate.owner} mandate={mandate} />}
        empty="Aucun mandat ne s’achève bientôt."
      />
      <section className="desk-section" aria-labelledby="_tendances">
        <h2 id="_tendances">Tendances</h2>
        <Trends weeks={weeks} />
      </section>
      <Exports />
    </DeskPage>
  );
}

const tables = [
  ["questions", "Questions"],
  ["votes", "Voix"],
  ["feedback", "Avis"],
  ["gaps", "Recherches sans réponse"],
  ["journal", "Journal"],
] as const;

function Exports() {
  return (
    <section className="desk-section" aria-labelledby="_export">
      <h2 id="_export">Tout emporter</h2>
      <p>
        Sans adresse de courriel ni adresse de suivi des personnes qui ont demandé.{" "}
        <a href={routes.deskExport({ format: "json" })}>Tout, en JSON</a>
      </p>
      <ul className="desk-exports">
        {tables.map(([table, label]) => (
          <li key={table}>
            <a href={routes.deskExport({ format: "csv", table })}>{label} (CSV)</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
