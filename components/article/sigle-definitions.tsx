/** Definitions that the acronyms of a page open; one a term, whatever the number of places. Printed as a list. */
import { EnglishText } from "#components/ui/english-text.tsx";
import { englishPhrases } from "#lib/content/english.ts";
import { sigleTarget } from "#components/mdx/sigle.tsx";
import type { Terme } from "#lib/content/schema/reference.ts";
import { routes } from "#lib/routes.ts";

export function SigleDefinitions({ termes }: { termes: readonly Terme[] }) {
  if (termes.length === 0) return null;
  const english = englishPhrases(termes);
  return (
    <aside aria-label="Sigles de cette page">
      <p className="print-only">Sigles de cette page</p>
      {termes.map(({ id, term, expansion, definition }) => (
        <div key={id} id={sigleTarget(id)} popover="auto" className="sigle-definition">
          <p>
            <strong>{term}</strong>
            {expansion && (
              <>
                {"\u00A0: "}
                <EnglishText text={expansion} phrases={english} />
              </>
            )}
          </p>
          <p>
            <EnglishText text={definition} phrases={english} />
          </p>
          <p className="no-print">
            <a href={routes.glossaire(id)}>Voir « {term} » dans le glossaire</a>
          </p>
        </div>
      ))}
    </aside>
  );
}
