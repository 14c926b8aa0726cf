/** At the foot of a page of content: when its text last changed, and how to mend it. */
import { ownId } from "#components/layout/own-id.ts";
import { spaceFrench } from "#lib/content/french-spacing.ts";
import type { Upkeep } from "#lib/content/upkeep.ts";
import { countLabel, formatDate } from "#lib/text.ts";

function LastChange({ changedOn, changes, historyUrl }: Upkeep) {
  return (
    <p>
      Dernière modification
      {changedOn === undefined ? (
        " : date inconnue"
      ) : (
        <>
          {" le "}
          <time dateTime={changedOn}>{formatDate(changedOn)}</time>
        </>
      )}
      {changes !== undefined && changes > 1 && `, ${countLabel(changes, "version")} en tout`}.{" "}
      {historyUrl && (
        <a className="no-print" href={historyUrl}>
          Voir toutes les modifications
        </a>
      )}
    </p>
  );
}

function ReportLink({ label, issue, email }: Upkeep["reports"][number]) {
  const text = spaceFrench(label);
  return (
    <li>
      <a href={issue ?? email}>{text}</a>
      {issue && email && (
        <>
          {" "}
          <a href={email} aria-label={`${text} (par courriel)`}>
            (par courriel)
          </a>
        </>
      )}
    </li>
  );
}

function Report({ reports }: Pick<Upkeep, "reports">) {
  const [first] = reports;
  if (!first) return null;
  const way = first.issue
    ? "Un ticket s’ouvre sur la forge, déjà rempli ; il faut y avoir un compte."
    : "Un courriel s’ouvre, déjà rempli.";
  return (
    <details className="report">
      <summary className="button quiet">Signaler une erreur</summary>
      <div className="fold">
        <p>Dans quelle partie ? {way}</p>
        <ul>
          {reports.map((report) => (
            <ReportLink key={`${report.label} ${report.issue ?? report.email ?? ""}`} {...report} />
          ))}
        </ul>
      </div>
    </details>
  );
}

export function PageUpkeep({ upkeep }: { upkeep: Upkeep }) {
  return (
    <section className="upkeep" aria-labelledby={ownId("entretien")}>
      <h2 id={ownId("entretien")}>Faire vivre cette page</h2>
      <LastChange {...upkeep} />
      {(upkeep.editUrl ?? upkeep.reports.length > 0) && (
        <div className="actions no-print">
          {upkeep.editUrl && (
            <a className="button quiet" href={upkeep.editUrl}>
              Modifier cette page
            </a>
          )}
          <Report reports={upkeep.reports} />
        </div>
      )}
    </section>
  );
}
