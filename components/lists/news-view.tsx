/** What changed, month by month, for those who come back. */
import { PageHead } from "#components/layout/page-head.tsx";
import { spaceFrench } from "#lib/content/french-spacing.ts";
import type { NewsItem, NewsKind, NewsMonth } from "#lib/content/news.ts";
import { routes } from "#lib/routes.ts";
import { countLabel, formatDate, formatMonth, groupBy } from "#lib/text.ts";

/** More than a screen of one kind is folded: a month of mass edits must not hide the others. */
const shownAtOnce = 8;

const kindLabels: Readonly<Record<NewsKind, readonly [string, string]>> = {
  new: ["nouvel article", "nouveaux articles"],
  verified: ["article vérifié", "articles vérifiés"],
  changed: ["article modifié", "articles modifiés"],
  withdrawn: ["article retiré", "articles retirés"],
};

function Items({ items }: { items: readonly NewsItem[] }) {
  return (
    <ul className="news">
      {items.map(({ article, on }) => (
        <li key={article.slug}>
          <a href={routes.article(article.slug)}>{spaceFrench(article.title)}</a>
          <time dateTime={on}>{formatDate(on)}</time>
        </li>
      ))}
    </ul>
  );
}

function Kind({ kind, items }: { kind: NewsKind; items: readonly NewsItem[] }) {
  const others = items.length - shownAtOnce;
  return (
    <>
      <h3>{countLabel(items.length, ...kindLabels[kind])}</h3>
      <Items items={items.slice(0, shownAtOnce)} />
      {others > 0 && (
        <details className="more">
          <summary>{others > 1 ? `Les ${others} autres` : "Le dernier"}</summary>
          <Items items={items.slice(shownAtOnce)} />
        </details>
      )}
    </>
  );
}

interface NewsViewProps {
  months: readonly NewsMonth[];
  /** Whether changes of texts are known: a site built without git knows publications only. */
  knowsChanges: boolean;
}

export function NewsView({ months, knowsChanges }: NewsViewProps) {
  return (
    <>
      <PageHead title="Quoi de neuf ?">
        Les articles nouveaux, vérifiés, modifiés ou retirés, mois par mois. Pour les recevoir dans
        un lecteur de flux : <a href={routes.feed()}>le flux Atom</a>.
      </PageHead>
      {!knowsChanges && (
        <p>
          Les modifications de texte ne sont pas connues ici : ce site a été construit sans
          l’historique de ses fichiers.
        </p>
      )}
      {months.length === 0 && (
        <p className="empty-state">Aucun article n’est encore publié dans cette base.</p>
      )}
      {months.map(({ month, items }) => (
        <section key={month} className="list-group news-month" aria-labelledby={`mois-${month}`}>
          <h2 id={`mois-${month}`}>{formatMonth(month)}</h2>
          {[...groupBy(items, ({ kind }) => kind)].map(([kind, same]) => (
            <Kind key={kind} kind={kind} items={same} />
          ))}
        </section>
      ))}
    </>
  );
}
