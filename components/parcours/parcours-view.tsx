/** One parcours: its steps by moment of the mission, useful as a plain list. */
import { Breadcrumb } from "#components/layout/breadcrumb.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { ParcoursStep } from "#components/parcours/parcours-step.tsx";
import { ParcoursTools, SharedNotice } from "#components/parcours/parcours-tools.tsx";
import { spaceFrench } from "#lib/content/french-spacing.ts";
import type { Knowledge } from "#lib/content/knowledge.ts";
import { groupSteps, type StepGroup } from "#lib/content/parcours-steps.ts";
import type { Parcours } from "#lib/content/parse-parcours.ts";
import { roleKeys } from "#lib/content/schema/article.ts";
import type { Origin } from "#lib/parcours/when.ts";
import { routes } from "#lib/routes.ts";

function Group({ group, origin }: { group: StepGroup; origin: Origin }) {
  const { moment, title, steps } = group;
  return (
    <section className="parcours-group" aria-labelledby={moment} data-group="">
      <h2 id={moment}>{title}</h2>
      <ol>
        {steps.map((step) => (
          <ParcoursStep key={step.article.id} step={step} origin={origin} />
        ))}
      </ol>
    </section>
  );
}

export function ParcoursView({
  parcours,
  knowledge,
}: {
  parcours: Parcours;
  knowledge: Knowledge;
}) {
  const { slug, title, description, origin } = parcours;
  const groups = groupSteps(parcours, knowledge.articles);
  const steps = groups.flatMap((group) => group.steps);
  const bases = new Set(steps.map(({ when }) => when.from));
  return (
    <parcours-progress data-slug={slug} data-title={title}>
      <Breadcrumb crumbs={[{ label: "Parcours", href: routes.parcours() }]} />
      <PageHead title={title}>{spaceFrench(description)}</PageHead>
      <p className="no-print">
        <a href={routes.parcoursDocument(slug)}>
          Lire et imprimer les {steps.length} articles en un seul document
        </a>
      </p>
      <SharedNotice />
      <ParcoursTools
        origin={origin}
        hasStart={bases.has("debut")}
        hasDeparture={bases.has("depart")}
        roles={roleKeys.filter((role) => steps.some((step) => step.roles.includes(role)))}
      />
      <div className="parcours-message no-print">
        <p role="status" data-message="" />
        <button type="button" className="button quiet" data-action-name="undo" hidden>
          Annuler
        </button>
      </div>
      {groups.map((group) => (
        <Group key={group.moment} group={group} origin={origin} />
      ))}
    </parcours-progress>
  );
}
