/** A défi in a list: name, bearer, what it makes, promotion and professions. */
import type { Defi } from "#lib/content/parse-article.ts";
import { routes } from "#lib/routes.ts";

export function DefiCard({ defi }: { defi: Defi }) {
  return (
    <>
      <h3>
        <a href={routes.defi(defi.slug)}>{defi.title}</a>
      </h3>
      <p className="bearer">{[defi.administration, ...defi.towns].join(", ")}</p>
      <p className="summary">{defi.description}</p>
      <ul className="tags">
        <li className="tag">{defi.promotion}</li>
        {defi.expertises.map((expertise) => (
          <li key={expertise} className="tag">
            {expertise}
          </li>
        ))}
      </ul>
    </>
  );
}
