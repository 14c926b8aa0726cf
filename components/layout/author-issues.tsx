/** In development, the author's mistakes on top of the page, as `npm run check` prints them. */
import type { ContentIssue } from "#lib/content/issues.ts";
import { countLabel } from "#lib/text.ts";

const maxShown = 12;

export function AuthorIssues({ issues }: { issues: readonly ContentIssue[] }) {
  if (issues.length === 0) return null;
  return (
    <section className="author-issues" aria-labelledby="author-issues">
      <h2 id="author-issues">{countLabel(issues.length, "erreur")} à corriger</h2>
      <ul>
        {issues.slice(0, maxShown).map((issue) => {
          const place = `${issue.file}:${issue.line}:${issue.column}`;
          return (
            <li key={`${place} ${issue.rule} ${issue.fact}`}>
              <code>{place}</code> <small>{issue.rule}</small>
              <br />
              {issue.fact} → {issue.fix}
            </li>
          );
        })}
      </ul>
      {issues.length > maxShown && <p>Toutes les erreurs : npm run check</p>}
    </section>
  );
}
