/** A few questions of newcomers, to show how to ask. */
import { routes } from "#lib/routes.ts";

export function SampleQuestions({ samples }: { samples: readonly string[] }) {
  return (
    <div className="samples" data-samples="">
      <p id="exemples">Par exemple :</p>
      <ul aria-labelledby="exemples">
        {samples.map((sample) => (
          <li key={sample}>
            <a href={routes.search(sample)}>{sample}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
