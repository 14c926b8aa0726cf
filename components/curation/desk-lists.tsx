/** The pages of the desk that list everything: questions, searches, opinions, journal. */
import type { ReactElement, ReactNode } from "react";
import { DeskPage } from "#components/curation/desk-page.tsx";
import { GapRow } from "#components/curation/gap-row.tsx";
import { JournalList } from "#components/curation/journal-list.tsx";
import { OpinionsRow } from "#components/curation/opinions-row.tsx";
import { QuestionRow } from "#components/curation/question-row.tsx";
import type { JournalEntry } from "#lib/curation/desk-store.ts";
import type { GapGroup } from "#lib/curation/gap-groups.ts";
import type { OpenQuestion } from "#lib/curation/today.ts";
import type { ArticleOpinions } from "#lib/curation/unhelpful.ts";
import type { Page } from "#lib/paging.ts";
import { retention } from "#lib/questions/retention.ts";
import { routes } from "#lib/routes.ts";
import type { Curator } from "#lib/session/curator.ts";
import { countLabel } from "#lib/text.ts";

type DeskCurator = Curator & { formToken: string };

/** The way to the pages before and after; nothing when there is one page. */
function Pager({ page, address }: { page: Page<unknown>; address: (page: number) => string }) {
  if (page.pages < 2) return null;
  return (
    <nav className="desk-pager" aria-label="Pages">
      {page.number > 1 && <a href={address(page.number - 1)}>Page précédente</a>}
      <span>
        Page {page.number} sur {page.pages}
      </span>
      {page.number < page.pages && <a href={address(page.number + 1)}>Page suivante</a>}
    </nav>
  );
}

interface ListedProps {
  isEmpty: boolean;
  empty: string;
  children: ReactNode;
}

/** The heading is for those who listen: its entries are one level below it, as on the other pages. */
function Listed({ isEmpty, empty, children }: ListedProps) {
  if (isEmpty) return <p className="desk-empty">{empty}</p>;
  return (
    <>
      <h2 className="visually-hidden">La liste</h2>
      {children}
    </>
  );
}

interface ListProps<Item> {
  curator: DeskCurator;
  page: Page<Item>;
}

interface DeskListProps<Item> extends ListProps<Item> {
  /** Address of a page of the list; of the first without a number. */
  address: typeof routes.deskQuestions | typeof routes.deskGaps | typeof routes.deskOpinions;
  title: string;
  intro: string;
  /** Said when there is nothing. */
  empty: string;
  /** An entry, with its key. */
  row: (item: Item) => ReactElement;
}

/** The frame of the pages that list one kind of thing, the most awaited first. */
function DeskList<Item>(props: DeskListProps<Item>) {
  const { curator, page, address, title, intro, empty, row } = props;
  return (
    <DeskPage curator={curator} page={address()} title={title} intro={intro}>
      <Listed isEmpty={page.count === 0} empty={empty}>
        <ol className="entry-list" start={page.first + 1}>
          {page.items.map(row)}
        </ol>
      </Listed>
      <Pager page={page} address={address} />
    </DeskPage>
  );
}

export function DeskQuestionsView({ curator, page }: ListProps<OpenQuestion>) {
  return (
    <DeskList
      curator={curator}
      page={page}
      address={routes.deskQuestions}
      title="Questions"
      intro={`${countLabel(page.count, "question")} : celles qui attendent d’abord, puis les autres.`}
      empty="Personne n’a encore posé de question."
      row={(entry) => <QuestionRow key={entry.question.id} {...entry} />}
    />
  );
}

export function DeskGapsView({ curator, page }: ListProps<GapGroup>) {
  return (
    <DeskList
      curator={curator}
      page={page}
      address={routes.deskGaps}
      title="Recherches sans réponse"
      intro="Des trois derniers mois, par besoin : celles qui ont mené à une question pèsent trois fois, celles qui n’ont rien trouvé deux fois."
      empty="Toutes les recherches ont trouvé."
      row={(group) => <GapRow key={group.key} group={group} />}
    />
  );
}

const commentsShown = 20;

export function DeskOpinionsView({ curator, page }: ListProps<ArticleOpinions>) {
  return (
    <DeskList
      curator={curator}
      page={page}
      address={routes.deskOpinions}
      title="Avis des lectrices et lecteurs"
      intro="Des douze derniers mois, par article : ceux qui aident le moins d’abord."
      empty="Personne n’a encore donné d’avis."
      row={(opinions) => (
        <OpinionsRow key={opinions.article.id} opinions={opinions} comments={commentsShown} />
      )}
    />
  );
}

interface DeskJournalViewProps {
  curator: DeskCurator;
  entries: readonly JournalEntry[];
  questions: ReadonlyMap<string, string>;
  number: number;
  hasMore: boolean;
}

export function DeskJournalView({
  curator,
  entries,
  questions,
  number,
  hasMore,
}: DeskJournalViewProps) {
  return (
    <DeskPage
      curator={curator}
      page={routes.deskJournal()}
      title="Journal"
      intro={`Qui a décidé quoi, et quand. Gardé ${retention.journal.label}.`}
    >
      <Listed isEmpty={entries.length === 0} empty="Rien n’a encore été décidé ici.">
        <JournalList entries={entries} questions={questions} />
      </Listed>
      {(number > 1 || hasMore) && (
        <nav className="desk-pager" aria-label="Pages">
          {number > 1 && <a href={routes.deskJournal(number - 1)}>Plus récent</a>}
          {hasMore && <a href={routes.deskJournal(number + 1)}>Plus ancien</a>}
        </nav>
      )}
    </DeskPage>
  );
}
