/** The page of health: what to do first, then coverage, freshness, owners, links, what nothing leads to. */
import { CoveragePicture } from "#components/health/coverage-picture.tsx";
import { CoverageTable } from "#components/health/coverage-table.tsx";
import { HealthLinks } from "#components/health/health-links.tsx";
import { HealthSection, PageList, TitledList } from "#components/health/health-parts.tsx";
import { ownId } from "#components/layout/own-id.ts";
import { PageHead } from "#components/layout/page-head.tsx";
import { headlineOf, healthSections, todosOf } from "#lib/content/health-todo.ts";
import type { FreshnessHealth, Health, OwnerHealth } from "#lib/content/health.ts";
import { routes } from "#lib/routes.ts";
import { countLabel, formatDate } from "#lib/text.ts";

function Todos({ health }: { health: Health }) {
  const todos = todosOf(health);
  const id = ownId("a-faire");
  return (
    <section className="health-todos" aria-labelledby={id}>
      <h2 id={id}>À faire</h2>
      {todos.length === 0 ? (
        <p>Rien : tout est relu, tout répond, tout est couvert.</p>
      ) : (
        <ol>
          {todos.map(({ urgency, text, section }) => (
            <li key={text} className={urgency}>
              <a href={`#${ownId(healthSections[section])}`}>{text}</a>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const stateTitles: readonly (readonly [keyof FreshnessHealth["counts"], string])[] = [
  ["verified", "Relus et à jour"],
  ["overdue", "À revoir"],
  ["changed", "Modifiés depuis leur relecture"],
  ["unverified", "Jamais relus"],
];

function Freshness({ freshness }: { freshness: FreshnessHealth }) {
  const { counts, overdue, changed, dueIn30Days, dueIn90Days, unverified } = freshness;
  const noun = ["article", "articles"] as const;
  return (
    <HealthSection section="freshness" title="Fraîcheur">
      <dl className="health-counts">
        {stateTitles.map(([state, title]) => (
          <div key={state}>
            <dt>
              <span className={`trust ${state}`}>{title}</span>
            </dt>
            <dd>{counts[state]}</dd>
          </div>
        ))}
      </dl>
      <TitledList title="À revoir" pages={overdue} noun={noun} dateLabel="depuis le" />
      <TitledList
        title="Modifiés depuis leur relecture"
        pages={changed}
        noun={noun}
        dateLabel="relu le"
      />
      <TitledList title="Échéance sous 30 jours" pages={dueIn30Days} noun={noun} />
      <TitledList title="Échéance sous 90 jours" pages={dueIn90Days} noun={noun} />
      <TitledList title="Jamais relus" pages={unverified} noun={noun} />
    </HealthSection>
  );
}

function mandateText({ mandateEnds, handover }: OwnerHealth): string {
  if (!mandateEnds) return "équipe permanente";
  if (!handover) return `jusqu’au ${formatDate(mandateEnds)}`;
  return handover.hasEnded
    ? `achevé le ${formatDate(mandateEnds)} : en cours de reprise`
    : `s’achève le ${formatDate(mandateEnds)} : en cours de reprise`;
}

function Owners({ owners }: { owners: readonly OwnerHealth[] }) {
  return (
    <HealthSection section="owners" title="Responsables">
      {owners.length === 0 ? (
        <p>Aucun article n’a de responsable.</p>
      ) : (
        <table className="count-table">
          <caption className="visually-hidden">Articles par responsable</caption>
          <thead>
            <tr>
              <th scope="col">Qui en répond</th>
              <th scope="col">Articles</th>
              <th scope="col">Mandat</th>
            </tr>
          </thead>
          <tbody>
            {owners.map((owner) => (
              <tr key={owner.name}>
                <th scope="row">{owner.name}</th>
                <td>{owner.articles}</td>
                <td>{mandateText(owner)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </HealthSection>
  );
}

interface GapsProps {
  section: "orphans" | "defis" | "termes";
  title: string;
  /** Why it matters, when there are some. */
  why: string;
  none: string;
  pages: Health["orphans"];
  noun: readonly [singular: string, plural: string];
}

function Gaps({ section, title, why, none, pages, noun }: GapsProps) {
  return (
    <HealthSection section={section} title={title}>
      <p>{pages.length === 0 ? none : `${countLabel(pages.length, ...noun)}. ${why}`}</p>
      <PageList pages={pages} noun={noun} />
    </HealthSection>
  );
}

export function HealthView({ health }: { health: Health }) {
  const { coverage, freshness, owners, links } = health;
  return (
    <div className="health">
      <PageHead title="État de la base">{headlineOf(health)}</PageHead>
      <Todos health={health} />
      <HealthSection section="coverage" title="Couverture">
        <p>Combien d’articles répondent, par thème et par moment de la mission.</p>
        <div className="coverage-pair">
          <CoveragePicture coverage={coverage} />
          <CoverageTable coverage={coverage} />
        </div>
      </HealthSection>
      <Freshness freshness={freshness} />
      <Owners owners={owners} />
      <HealthLinks links={links} />
      <Gaps
        section="orphans"
        title="Articles où rien ne mène"
        why="Aucun article, parcours, terme ni contact n’y renvoie : seule la recherche les trouve."
        none="Aucun : chaque article est cité quelque part."
        pages={health.orphans}
        noun={["article", "articles"]}
      />
      <Gaps
        section="defis"
        title="Défis sans article"
        why="Ce qu’ils ont appris n’est raconté dans aucun article."
        none="Aucun : chaque défi est cité par un article."
        pages={health.defisWithoutArticle}
        noun={["défi", "défis"]}
      />
      <Gaps
        section="termes"
        title="Termes sans article"
        why="Le glossaire les définit, aucun article ne les explique."
        none="Aucun : chaque terme a son article."
        pages={health.termesWithoutArticle}
        noun={["terme", "termes"]}
      />
      <p className="health-day">
        Calculé le {formatDate(health.day)}, à la publication du site. Les mêmes chiffres, pour un
        programme : <a href={routes.healthJson()}>etat.json</a>.
      </p>
    </div>
  );
}
