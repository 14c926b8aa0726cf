/** The page of one défi: what it makes, facts, links, and the articles it answers. */
import type { ReactNode } from "react";
import { SharePanel } from "#components/article/share-panel.tsx";
import { Video } from "#components/mdx/media.tsx";
import { ownId } from "#components/layout/own-id.ts";
import { OutsideLink } from "#components/ui/outside-link.tsx";
import { Breadcrumb } from "#components/layout/breadcrumb.tsx";
import type { Article, Defi } from "#lib/content/parse-article.ts";
import type { LinkRecords } from "#lib/outside-links/record.ts";
import { defiCode } from "#lib/selection/selection.ts";
import { routes } from "#lib/routes.ts";

interface DefiViewProps {
  defi: Defi;
  /** Articles that name it. */
  articles: readonly Article[];
  /** Other défis of the same themes, promotion apart. */
  neighbours: readonly Defi[];
  /** What the last looks at outside links said. */
  linkRecords: LinkRecords;
  /** Last change and ways to mend, at the foot of the text. */
  upkeep: ReactNode;
  /** Public address of the site, without a trailing slash. */
  site: string;
  children: ReactNode;
}

function FilterLinks({ filter, values }: { filter: string; values: readonly string[] }) {
  return (
    <ul className="tags">
      {values.map((value) => (
        <li key={value}>
          <a className="tag" href={routes.defis({ [filter]: value })}>
            {value}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Facts({ defi }: { defi: Defi }) {
  const { administration, promotion, themes, expertises, towns, place } = defi;
  return (
    <dl className="facts">
      <div>
        <dt>Administration</dt>
        <dd>
          <a href={routes.defis({ administration })}>{administration}</a>
        </dd>
        {place && <dd>{place}</dd>}
      </div>
      <div>
        <dt>Promotion</dt>
        <dd>
          <FilterLinks filter="promotion" values={[promotion]} />
        </dd>
      </div>
      <div>
        <dt>{themes.length > 1 ? "Thèmes" : "Thème"}</dt>
        <dd>
          <FilterLinks filter="theme" values={themes} />
        </dd>
      </div>
      <div>
        <dt>{expertises.length > 1 ? "Expertises" : "Expertise"}</dt>
        <dd>
          <FilterLinks filter="expertise" values={expertises} />
        </dd>
      </div>
      {towns.length > 0 && (
        <div>
          <dt>{towns.length > 1 ? "Villes" : "Ville"}</dt>
          <dd>{towns.join(", ")}</dd>
        </div>
      )}
    </dl>
  );
}

function OutsideLinks({ defi, linkRecords }: Pick<DefiViewProps, "defi" | "linkRecords">) {
  const { productUrl, code, links } = defi;
  const all = [
    ...(productUrl ? [{ label: "Page du produit", url: productUrl }] : []),
    ...code.map((url) => ({ label: "Code source", url })),
    ...links,
  ];
  if (all.length === 0) return null;
  return (
    <section aria-labelledby={ownId("liens")}>
      <h2 id={ownId("liens")}>Liens</h2>
      <ul className="link-list">
        {all.map(({ label, url }) => (
          <li key={`${label} ${url}`}>
            <OutsideLink href={url} records={linkRecords}>
              {label}
            </OutsideLink>
            <p>{new URL(url).host}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DefiView({
  defi,
  articles,
  neighbours,
  site,
  linkRecords,
  upkeep,
  children,
}: DefiViewProps) {
  return (
    <>
      <div>
        <div className="article-head">
          <Breadcrumb
            crumbs={[
              { label: "Défis", href: routes.defis() },
              { label: defi.promotion, href: routes.defis({ promotion: defi.promotion }) },
            ]}
          />
          <h1>{defi.title}</h1>
          <div className="meta">
            <SharePanel
              what="ce défi"
              title={`Défi ${defi.title}`}
              answer={defi.description}
              path={routes.defi(defi.slug)}
              site={site}
            />
            <selection-button className="no-print" data-page={defiCode(defi.slug)} />
          </div>
          <section className="answer" aria-labelledby={ownId("resume")}>
            <h2 id={ownId("resume")}>Le défi en bref</h2>
            <p>{defi.description}</p>
          </section>
        </div>
        {children}
        <div className="article-end">
          {articles.length > 0 && (
            <section aria-labelledby={ownId("articles")}>
              <h2 id={ownId("articles")}>Les questions auxquelles ce défi a répondu</h2>
              <ul className="link-list">
                {articles.map(({ slug, title, description }) => (
                  <li key={slug}>
                    <a href={routes.article(slug)}>{title}</a>
                    <p>{description}</p>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {defi.videos.length > 0 && (
            <section aria-labelledby={ownId("videos")}>
              <h2 id={ownId("videos")}>{defi.videos.length > 1 ? "Vidéos" : "Vidéo"}</h2>
              {defi.videos.map((id, index) => (
                <Video
                  key={id}
                  id={id}
                  titre={`Voir la vidéo du défi ${defi.title}${index > 0 ? ` (${index + 1})` : ""}`}
                />
              ))}
            </section>
          )}
          <OutsideLinks defi={defi} linkRecords={linkRecords} />
          {neighbours.length > 0 && (
            <section aria-labelledby={ownId("voisins")}>
              <h2 id={ownId("voisins")}>Défis sur un sujet proche</h2>
              <ul className="link-list">
                {neighbours.map(({ slug, title, description }) => (
                  <li key={slug}>
                    <a href={routes.defi(slug)}>{title}</a>
                    <p>{description}</p>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        {upkeep}
      </div>
      <div className="aside">
        <Facts defi={defi} />
      </div>
    </>
  );
}
