/** The page of the map: the picture, then its table. */
import { DefiMap } from "#components/defi/defi-map.tsx";
import { Breadcrumb } from "#components/layout/breadcrumb.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import type { TownDefis } from "#lib/geo/towns.ts";
import { routes } from "#lib/routes.ts";

export function DefiMapView({ towns }: { towns: readonly TownDefis[] }) {
  return (
    <>
      <Breadcrumb crumbs={[{ label: "Défis", href: routes.defis() }]} />
      <PageHead title="Les défis sur la carte">
        Où les équipes ont travaillé. Un défi mené dans deux villes compte dans chacune.
      </PageHead>
      <DefiMap towns={towns} />
      <div className="table-scroll" role="region" aria-label="Défis par ville" tabIndex={0}>
        <table className="town-table">
          <caption className="visually-hidden">Défis par ville</caption>
          <thead>
            <tr>
              <th scope="col">Ville</th>
              <th scope="col">Défis</th>
              <th scope="col">Lesquels</th>
            </tr>
          </thead>
          <tbody>
            {towns.map(({ town, defis }) => (
              <tr key={town}>
                <th scope="row">{town}</th>
                <td>{defis.length}</td>
                <td>
                  <ul className="inline-list">
                    {defis.map(({ slug, title }) => (
                      <li key={slug}>
                        <a href={routes.defi(slug)}>{title}</a>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
