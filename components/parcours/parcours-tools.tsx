/** What the island brings to life: days, profession, progress, sharing, files. Hidden without script. */
import { ownId } from "#components/layout/own-id.ts";
import { roles as roleNames, type Role } from "#lib/content/schema/article.ts";
import type { Origin } from "#lib/parcours/when.ts";

interface ParcoursToolsProps {
  origin: Origin;
  /** Whether some steps count from the departure. */
  hasDeparture: boolean;
  /** Whether some steps count from the first day. */
  hasStart: boolean;
  /** Professions that some step is for. */
  roles: readonly Role[];
}

interface DateFieldProps {
  name: string;
  label: string;
  /** What is said when this day comes before the other; the island shows it. */
  orderMistake?: string;
}

function DateField({ name, label, orderMistake }: DateFieldProps) {
  const id = ownId(`parcours-${name}`);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" data-field={name} min="2016-01-01" max="2099-12-31" />
      {orderMistake && (
        <p className="mistake" id={`${id}-erreur`} data-order-mistake="" hidden>
          {orderMistake}
        </p>
      )}
    </div>
  );
}

function RoleField({ roles }: { roles: readonly Role[] }) {
  const id = ownId("parcours-role");
  return (
    <div className="field">
      <label htmlFor={id}>Métier</label>
      <select id={id} data-field="role">
        <option value="">Tous les métiers</option>
        {roles.map((role) => (
          <option key={role} value={role}>
            {roleNames[role]}
          </option>
        ))}
      </select>
    </div>
  );
}

const actions = [
  { name: "share", label: "Copier un lien à partager" },
  { name: "calendar", label: "Télécharger l’agenda (.ics)" },
  { name: "export", label: "Exporter" },
  { name: "import", label: "Importer" },
  { name: "erase", label: "Tout effacer" },
] as const;

function Actions() {
  return (
    <div className="parcours-actions no-print">
      {actions.map(({ name, label }) => (
        <button key={name} type="button" className="button quiet" data-action-name={name}>
          {label}
        </button>
      ))}
      <input type="file" accept=".json,application/json" data-file="" hidden />
    </div>
  );
}

/** Shown when the address holds the progress of somebody else. */
export function SharedNotice() {
  return (
    <section
      className="parcours-panel shared"
      aria-labelledby={ownId("partage")}
      data-shared=""
      hidden
    >
      <h2 id={ownId("partage")}>Progression partagée</h2>
      <p>
        Vous voyez la progression qu’une autre personne vous a envoyée par lien. Elle ne se modifie
        pas ici, et la vôtre n’a pas changé.
      </p>
      <p data-shared-count="" />
      <div className="parcours-actions no-print">
        <button type="button" className="button" data-action-name="adopt">
          Copier sur cet appareil
        </button>
        <button type="button" className="button quiet" data-action-name="leave">
          Revenir à ma progression
        </button>
      </div>
    </section>
  );
}

export function ParcoursTools({ origin, hasDeparture, hasStart, roles }: ParcoursToolsProps) {
  return (
    <section
      className="parcours-panel keeps-place"
      aria-labelledby={ownId("progression")}
      data-tools=""
      hidden
    >
      <h2 id={ownId("progression")}>Ma progression</h2>
      <div className="parcours-fields">
        {hasStart && (
          <DateField
            name="start"
            label={origin === "arrivee" ? "Date d’arrivée" : "Date de début"}
          />
        )}
        {hasDeparture && (
          <DateField
            name="end"
            label={hasStart ? "Date de départ (facultative)" : "Date de départ"}
            orderMistake="Le départ tombe avant l’arrivée : vérifiez les dates."
          />
        )}
        {roles.length > 0 && <RoleField roles={roles} />}
      </div>
      <p className="parcours-count">
        <progress data-bar="" aria-label="Étapes faites" max={1} value={0} />
        <span role="status" data-count="" />
      </p>
      <p className="parcours-next keeps-place" data-next="" hidden>
        Prochaine étape&nbsp;: <a href="#">…</a>
      </p>
      <Actions />
      <p className="parcours-privacy no-print">
        Tout reste sur cet appareil. Un lien partagé garde la progression après le signe
        «&nbsp;#&nbsp;» de l’adresse&nbsp;: elle n’est envoyée à aucun serveur.
      </p>
    </section>
  );
}
