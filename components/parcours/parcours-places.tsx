/** In an article: the parcours that it is a step of, with the steps before and after it. */
import { spaceFrench } from "#lib/content/french-spacing.ts";
import type { Article } from "#lib/content/parse-article.ts";
import type { ParcoursPlace } from "#lib/content/parcours-steps.ts";
import { routes } from "#lib/routes.ts";

function Neighbour({ label, article }: { label: string; article: Article | undefined }) {
  if (!article) return null;
  return (
    <p>
      {label}&nbsp;: <a href={routes.article(article.slug)}>{spaceFrench(article.title)}</a>
    </p>
  );
}

export function ParcoursPlaces({ places }: { places: readonly ParcoursPlace[] }) {
  return (
    <ul className="link-list">
      {places.map(({ parcours, position, count, previous, next }) => (
        <li key={parcours.slug}>
          Dans le parcours <a href={routes.parcours(parcours.slug)}>{parcours.title}</a>, étape{" "}
          {position} sur {count}
          <Neighbour label="Avant" article={previous} />
          <Neighbour label="Ensuite" article={next} />
        </li>
      ))}
    </ul>
  );
}
