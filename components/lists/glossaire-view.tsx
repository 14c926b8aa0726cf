/** The glossary by letter, with a filter as you type. */
import { PageHead } from "#components/layout/page-head.tsx";
import { FilterItem } from "#components/lists/filter-item.tsx";
import { FilterPanel } from "#components/lists/filter-panel.tsx";
import { EmptyList, ListStatus, SearchLink } from "#components/lists/list-status.tsx";
import { EnglishText } from "#components/ui/english-text.tsx";
import { OutsideLink } from "#components/ui/outside-link.tsx";
import { englishPhrases } from "#lib/content/english.ts";
import type { Terme } from "#lib/content/schema/reference.ts";
import { matchesFilters, type Filterable, type FilterValues } from "#lib/filters.ts";
import type { LinkRecords } from "#lib/outside-links/record.ts";
import { routes } from "#lib/routes.ts";
import { compareFrench, foldAccents, groupBy } from "#lib/text.ts";

interface GlossaireViewProps {
  termes: readonly Terme[];
  /** Article slug → title, for « En savoir plus ». */
  articleTitles: ReadonlyMap<string, string>;
  filters: FilterValues;
  /** What the last looks at outside links said. */
  linkRecords: LinkRecords;
}

function filterable({ term, expansion, definition, oldNames, synonyms }: Terme): Filterable {
  return { values: {}, text: [term, expansion, definition, ...oldNames, ...synonyms].join(" ") };
}

function firstLetter({ term }: Terme): string {
  const letter = foldAccents(term).charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : "0-9";
}

function OtherNames({ terme }: { terme: Terme }) {
  const { oldNames, synonyms, english } = terme;
  return (
    <>
      {oldNames.length > 0 && <p className="other-names">Anciens noms : {oldNames.join(", ")}</p>}
      {synonyms.length > 0 && (
        <p className="other-names">
          On dit aussi : <EnglishText text={synonyms.join(", ")} phrases={english} />
        </p>
      )}
    </>
  );
}

interface TermeEntryProps {
  terme: Terme;
  articleTitle: string | undefined;
  linkRecords: LinkRecords;
  /** English words of the whole lexicon. */
  english: readonly string[];
}

function TermeEntry({ terme, articleTitle, linkRecords, english }: TermeEntryProps) {
  const { id, term, expansion, definition, article, url } = terme;
  return (
    <>
      <h3 id={id}>
        <EnglishText text={term} phrases={english} />
        {expansion && (
          <span className="expansion">
            {" : "}
            <EnglishText text={expansion} phrases={english} />
          </span>
        )}
      </h3>
      <p>
        <EnglishText text={definition} phrases={english} />
      </p>
      <OtherNames terme={terme} />
      {article && articleTitle && (
        <p>
          <a href={routes.article(article)}>{articleTitle}</a>
        </p>
      )}
      {url && (
        <p className="other-names">
          Site officiel :{" "}
          <OutsideLink href={url} records={linkRecords}>
            {new URL(url).host}
          </OutsideLink>
        </p>
      )}
    </>
  );
}

export function GlossaireView({ termes, articleTitles, filters, linkRecords }: GlossaireViewProps) {
  const sorted = [...termes].sort((a, b) => compareFrench(a.term, b.term));
  const groups = [...groupBy(sorted, firstLetter)];
  const english = englishPhrases(termes);
  const shown = sorted.filter((terme) => matchesFilters(filterable(terme), filters)).length;
  return (
    <>
      <PageHead title="Glossaire">
        Les sigles et les mots de l’administration, du numérique et du programme, en une ou deux
        phrases. Les anciens noms y mènent aussi.
      </PageHead>
      <filter-list className="browse">
        <FilterPanel
          action={routes.glossaire()}
          filters={filters}
          textLabel="Sigle, mot ou ancien nom"
          choices={[]}
        />
        <div>
          <ListStatus shown={shown} noun={["terme", "termes"]} />
          <nav className="letters no-print" aria-label="Lettres">
            <ul>
              {groups.map(([letter]) => (
                <li key={letter}>
                  <a href={`#lettre-${letter}`}>{letter}</a>
                </li>
              ))}
            </ul>
          </nav>
          {groups.map(([letter, items]) => (
            <section
              key={letter}
              className="list-group"
              aria-labelledby={`lettre-${letter}`}
              data-filter-group=""
              hidden={!items.some((terme) => matchesFilters(filterable(terme), filters))}
            >
              <h2 id={`lettre-${letter}`}>{letter}</h2>
              <ul className="entry-list terms">
                {items.map((terme) => (
                  <FilterItem key={terme.id} entry={filterable(terme)} filters={filters}>
                    <TermeEntry
                      linkRecords={linkRecords}
                      english={english}
                      terme={terme}
                      articleTitle={terme.article && articleTitles.get(terme.article)}
                    />
                  </FilterItem>
                ))}
              </ul>
            </section>
          ))}
          <EmptyList hidden={shown > 0}>
            <h2>Aucun terme ne correspond</h2>
            <p>
              Essayez un autre mot, ou <SearchLink filters={filters} /> dans toute la base.
            </p>
          </EmptyList>
        </div>
      </filter-list>
    </>
  );
}
