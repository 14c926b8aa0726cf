/** One step of a parcours: when, which article, what to do, for whom. The island adds the date and the box. */
import { spaceFrench } from "#lib/content/french-spacing.ts";
import type { Step } from "#lib/content/parcours-steps.ts";
import { roles as roleNames } from "#lib/content/schema/article.ts";
import { whenMark, whenWords, type Origin } from "#lib/parcours/when.ts";
import { routes } from "#lib/routes.ts";

export function ParcoursStep({ step, origin }: { step: Step; origin: Origin }) {
  const { article, when, required, action, roles } = step;
  const title = spaceFrench(article.title);
  return (
    <li
      className="parcours-step"
      data-step={article.id}
      data-from={when.from}
      data-days={when.days}
      data-roles={roles.join(" ")}
      data-required={required ? "" : undefined}
    >
      <p className="step-when">
        <strong>{whenMark(when)}</strong>
        <span>{whenWords(when, origin)}</span>
        <span data-date="" hidden />
      </p>
      <div className="step-what">
        <h3>
          <a href={routes.article(article.slug)}>{title}</a>
        </h3>
        {action && <p data-action="">{spaceFrench(action)}</p>}
        <ul className="tags">
          <li className={required ? "tag required" : "tag"}>
            {required ? "Indispensable" : "Facultatif"}
          </li>
          {roles.map((role) => (
            <li key={role} className="tag">
              {roleNames[role]}
            </li>
          ))}
        </ul>
      </div>
      <label className="step-done keeps-place" data-box="" hidden>
        <input type="checkbox" />
        <span>
          Fait<span className="visually-hidden">&nbsp;: {title}</span>
        </span>
      </label>
    </li>
  );
}
