/** Outside links by what there is to do with them. */
import type { ReactNode } from "react";
import { Fold, HealthSection } from "#components/health/health-parts.tsx";
import type { LinkPlace } from "#lib/outside-links/collect.ts";
import { summariseLinks } from "#lib/outside-links/format-report.ts";
import type { LinksReport } from "#lib/outside-links/report.ts";
import { countLabel, formatDate, groupBy } from "#lib/text.ts";

/** Each page once, though it may use a link more than once. */
function Places({ places }: { places: readonly LinkPlace[] }) {
  const pages = [...groupBy(places, ({ href }) => href).values()].flatMap(([place]) => place ?? []);
  return (
    <p className="link-places">
      Dans :{" "}
      {pages.map(({ href, title, file, line }, index) => (
        <span key={href}>
          {index > 0 && ", "}
          <a href={href}>{title}</a>{" "}
          <code>
            {file}:{line}
          </code>
        </span>
      ))}
    </p>
  );
}

interface LinkGroupProps<Link> {
  title: string;
  advice: string;
  links: readonly Link[];
  /** What is known of a link, under its address. */
  describe: (link: Link) => ReactNode;
}

function LinkGroup<Link extends { url: string; places: readonly LinkPlace[] }>({
  title,
  advice,
  links,
  describe,
}: LinkGroupProps<Link>) {
  if (links.length === 0) return null;
  return (
    <>
      <h3>
        {title} ({links.length})
      </h3>
      <p>{advice}</p>
      <Fold count={links.length} noun={["lien", "liens"]}>
        <ul className="health-list">
          {links.map((link) => (
            <li key={link.url}>
              <a href={link.url}>{link.url}</a>
              <p>{describe(link)}</p>
              <Places places={link.places} />
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}

export function HealthLinks({ links }: { links: LinksReport }) {
  return (
    <HealthSection section="links" title="Liens vers l’extérieur">
      <p>
        {summariseLinks(links)}
        {links.total > 0 && !links.lastCheck && (
          <>
            {" "}
            Pour les vérifier : <code>npm run links:check</code>.
          </>
        )}
      </p>
      {links.lastCheck && links.dead.length === 0 && <p>Aucun lien mort connu.</p>}
      <LinkGroup
        title="Liens morts"
        advice="Remplacez l’adresse, retirez le lien, ou donnez une copie archivée."
        links={links.dead}
        describe={({ since, why, archive }) => (
          <>
            Mort depuis le {formatDate(since)} : {why}
            {archive && (
              <>
                , <a href={archive}>copie archivée</a>
              </>
            )}
          </>
        )}
      />
      <LinkGroup
        title="Déplacés pour de bon"
        advice="Remplacez l’ancienne adresse par la nouvelle."
        links={links.moved}
        describe={({ movedTo, isHomePage }) => (
          <>
            Vers <a href={movedTo}>{movedTo}</a>
            {isHomePage && " : une page d’accueil, le contenu a sans doute disparu"}
          </>
        )}
      />
      <LinkGroup
        title="Introuvables, à confirmer"
        advice="Un lien n’est dit mort qu’après trois essais, des jours différents, sur une semaine."
        links={links.missing}
        describe={({ since, days, why }) =>
          `Introuvable depuis le ${formatDate(since)}, ${countLabel(days, "jour")} d’essai : ${why}`
        }
      />
      <LinkGroup
        title="Incertains"
        advice="Le site refuse la vérification ou était en panne : ouvrez ces liens dans un navigateur."
        links={links.uncertain}
        describe={({ on, aliveOn, why }) =>
          aliveOn
            ? `Le ${formatDate(on)} : ${why}. A répondu pour la dernière fois le ${formatDate(aliveOn)}.`
            : `Le ${formatDate(on)} : ${why}.`
        }
      />
    </HealthSection>
  );
}
