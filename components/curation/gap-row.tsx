/** One need that searches did not answer, with what to do about it. */
import { Command } from "#components/curation/command.tsx";
import { newArticleCommand } from "#lib/curation/commands.ts";
import type { GapGroup } from "#lib/curation/gap-groups.ts";
import type { GapOutcome } from "#lib/questions/store.ts";
import { routes } from "#lib/routes.ts";
import { countLabel, formatDate } from "#lib/text.ts";

const outcomeTexts: readonly (readonly [GapOutcome, string, string])[] = [
  ["asked", "suivie d’une question", "suivies d’une question"],
  ["none", "sans résultat", "sans résultat"],
  ["weak", "avec des résultats approchants", "avec des résultats approchants"],
];

const othersShown = 4;

export function GapRow({ group }: { group: GapGroup }) {
  const { label, others, counts, total, lastDay } = group;
  const outcomes = outcomeTexts
    .filter(([outcome]) => counts[outcome] > 0)
    .map(([outcome, one, many]) => `${counts[outcome]} ${counts[outcome] > 1 ? many : one}`);
  return (
    <li>
      <h3>« {label} »</h3>
      <p className="where">
        {countLabel(total, "recherche")} : {outcomes.join(", ")} · dernière le {formatDate(lastDay)}
      </p>
      {others.length > 0 && (
        <p className="where">
          Aussi : {others.slice(0, othersShown).join(", ")}
          {others.length > othersShown && ` et ${others.length - othersShown} autres`}
        </p>
      )}
      <p>
        <a href={routes.search(label)}>Voir ce que la recherche en dit aujourd’hui</a>
      </p>
      <details>
        <summary>Écrire l’article qui manque</summary>
        <Command label="Dans le dépôt :" text={newArticleCommand({ question: label })} />
        <p className="where">
          Si un article répond déjà, ajoutez « {label} » à ses « questions » : la vérification
          prouvera que la prochaine recherche le trouve.
        </p>
      </details>
    </li>
  );
}
