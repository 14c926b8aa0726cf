/** All parcours: what each leads to, how many steps it has. */
import { PageHead } from "#components/layout/page-head.tsx";
import { spaceFrench } from "#lib/content/french-spacing.ts";
import type { Knowledge } from "#lib/content/knowledge.ts";
import { stepsOf } from "#lib/content/parcours-steps.ts";
import type { Parcours } from "#lib/content/parse-parcours.ts";
import { routes } from "#lib/routes.ts";
import { countLabel } from "#lib/text.ts";

function ParcoursCard({ parcours, knowledge }: { parcours: Parcours; knowledge: Knowledge }) {
  const steps = stepsOf(parcours, knowledge.articles);
  const required = steps.filter((step) => step.required).length;
  return (
    <li className="card">
      <h2 className="card-title">
        <a href={routes.parcours(parcours.slug)}>{parcours.title}</a>
      </h2>
      <p>{spaceFrench(parcours.description)}</p>
      <p className="card-kind">
        {countLabel(steps.length, "étape")}, dont {countLabel(required, "indispensable")}
      </p>
    </li>
  );
}

export function ParcoursListView({ knowledge }: { knowledge: Knowledge }) {
  return (
    <>
      <PageHead title="Les parcours">
        Les bons articles, dans le bon ordre, au bon moment de la mission. Donnez votre date
        d’arrivée&nbsp;: les étapes prennent leur date, et votre progression reste sur votre
        appareil.
      </PageHead>
      {knowledge.parcours.length === 0 && (
        <p>
          Aucun parcours pour l’instant. Partez de{" "}
          <a href={routes.articles()}>toutes les questions</a>.
        </p>
      )}
      <ul className="parcours-list">
        {knowledge.parcours.map((parcours) => (
          <ParcoursCard key={parcours.slug} parcours={parcours} knowledge={knowledge} />
        ))}
      </ul>
    </>
  );
}
