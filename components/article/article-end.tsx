/** What comes after the text: défis that did it, what to read next, who points here, sources, who answers for it. */
import type { ReactNode } from "react";
import { ownId } from "#components/layout/own-id.ts";
import { OutsideLink } from "#components/ui/outside-link.tsx";
import { ParcoursPlaces } from "#components/parcours/parcours-places.tsx";
import { DefiCard } from "#components/defi/defi-card.tsx";
import {
  freshnessText,
  handoverText,
  type Freshness,
  type Handover,
} from "#lib/content/freshness.ts";
import { spaceFrench } from "#lib/content/french-spacing.ts";
import type { ParcoursPlace } from "#lib/content/parcours-steps.ts";
import type { Article, Defi } from "#lib/content/parse-article.ts";
import { moments, roles } from "#lib/content/schema/article.ts";
import type { Owner } from "#lib/content/schema/reference.ts";
import type { LinkRecords } from "#lib/outside-links/record.ts";
import { routes } from "#lib/routes.ts";
import { mailAddress } from "#lib/share/message.ts";
import { formatDate } from "#lib/text.ts";

interface ArticleEndProps {
  article: Article;
  defis: readonly Defi[];
  related: readonly Article[];
  pointingHere: readonly Article[];
  places: readonly ParcoursPlace[];
  owner: Owner | undefined;
  freshness: Freshness;
  /** Public address of the site, without a trailing slash. */
  site: string;
  /** What the last looks at outside links said. */
  linkRecords: LinkRecords;
}

function EndSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={ownId(id)}>
      <h2 id={ownId(id)}>{title}</h2>
      {children}
    </section>
  );
}

function ArticleLinks({ articles }: { articles: readonly Article[] }) {
  return (
    <ul className="link-list">
      {articles.map(({ slug, title }) => (
        <li key={slug}>
          <a href={routes.article(slug)}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

interface SourcesProps {
  sources: Article["sources"];
  linkRecords: LinkRecords;
}

function Sources({ sources, linkRecords }: SourcesProps) {
  return (
    <ul className="link-list">
      {sources.map(({ title, url, publisher }) => (
        <li key={url}>
          <OutsideLink href={url} records={linkRecords}>
            {title}
          </OutsideLink>
          {publisher && ` (${publisher})`}
        </li>
      ))}
    </ul>
  );
}

/** Said before the end: whoever has a question must know that its owner is leaving. */
function handoverSentence({ ends, hasEnded }: Handover): string {
  const end = hasEnded ? "s’est achevé" : "s’achève";
  return `${handoverText} : ce mandat ${end} le ${formatDate(ends)}.`;
}

function About({
  article,
  owner,
  freshness,
  site,
}: Pick<ArticleEndProps, "article" | "owner" | "freshness" | "site">) {
  const shortLink = routes.shortLink(article.id);
  const mail = mailAddress({
    title: spaceFrench(article.title),
    answer: spaceFrench(article.description),
    trust: freshnessText(freshness),
    address: site + shortLink,
  });
  return (
    <dl className="facts">
      {article.roles.length > 0 && (
        <div>
          <dt>Pour qui</dt>
          <dd>{article.roles.map((role) => roles[role]).join(", ")}</dd>
        </div>
      )}
      {article.moments.length > 0 && (
        <div>
          <dt>Quand</dt>
          <dd>{article.moments.map((moment) => moments[moment]).join(", ")}</dd>
        </div>
      )}
      <div>
        <dt>Qui en répond</dt>
        <dd>{owner ? `${owner.name} : ${owner.role}` : article.owner}</dd>
        {freshness.handover && <dd>{handoverSentence(freshness.handover)}</dd>}
        <dd>
          {freshnessText(freshness)}. Publié le {formatDate(article.written)}.
        </dd>
      </div>
      <div>
        <dt>Lien court, permanent</dt>
        <dd>
          <a href={shortLink}>{site + shortLink}</a>
          <span className="no-print">
            , et <a href={mail}>l’envoyer par courriel</a>
          </span>
        </dd>
      </div>
    </dl>
  );
}

export function ArticleEnd({
  article,
  defis,
  related,
  pointingHere,
  places,
  owner,
  freshness,
  site,
  linkRecords,
}: ArticleEndProps) {
  return (
    <div className="article-end">
      {defis.length > 0 && (
        <EndSection id="defis" title="Des défis à regarder sur ce sujet">
          <ul className="defi-grid">
            {defis.map((defi) => (
              <li key={defi.slug} className="defi-card">
                <DefiCard defi={defi} />
              </li>
            ))}
          </ul>
        </EndSection>
      )}
      {places.length > 0 && (
        <EndSection id="parcours" title="Sur votre parcours">
          <ParcoursPlaces places={places} />
        </EndSection>
      )}
      {related.length > 0 && (
        <EndSection id="lire-ensuite" title="À lire ensuite">
          <ArticleLinks articles={related} />
        </EndSection>
      )}
      {pointingHere.length > 0 && (
        <EndSection id="pointent-ici" title="Ces articles renvoient ici">
          <ArticleLinks articles={pointingHere} />
        </EndSection>
      )}
      {article.sources.length > 0 && (
        <EndSection id="sources" title="Sources">
          <Sources sources={article.sources} linkRecords={linkRecords} />
        </EndSection>
      )}
      <EndSection id="a-propos" title="À propos de cet article">
        <About article={article} owner={owner} freshness={freshness} site={site} />
      </EndSection>
    </div>
  );
}
