/** Who publishes the site and who hosts it, as the law of 21 June 2004 asks. */
import type { ReactNode } from "react";
import { PageHead } from "#components/layout/page-head.tsx";
import { Filled } from "#components/legal/filled.tsx";
import type { SiteFile } from "#lib/content/schema/site.ts";
import { routes } from "#lib/routes.ts";

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function LegalNoticeView({ site, address }: { site: SiteFile; address: string }) {
  return (
    <div className="legal">
      <PageHead title="Mentions légales" />
      <section aria-labelledby="editeur">
        <h2 id="editeur">Éditeur</h2>
        <p>
          Le site {address} est édité par : <Filled value={site.publisher} />
        </p>
        <dl className="facts">
          <Fact name="Adresse">
            <Filled value={site.publisherAddress} />
          </Fact>
          <Fact name="Directeur ou directrice de la publication">
            <Filled value={site.publicationDirector} />
          </Fact>
        </dl>
      </section>
      <section aria-labelledby="hebergeur">
        <h2 id="hebergeur">Hébergement</h2>
        <dl className="facts">
          <Fact name="Hébergeur">
            <Filled value={site.host} />
          </Fact>
          <Fact name="Adresse">
            <Filled value={site.hostAddress} />
          </Fact>
          <Fact name="Contact">
            <Filled value={site.hostContact} />
          </Fact>
        </dl>
      </section>
      <section aria-labelledby="reutilisation">
        <h2 id="reutilisation">Réutilisation</h2>
        <p>
          Les textes sont publiés sous{" "}
          <a href="https://spdx.org/licenses/etalab-2.0.html">Licence Ouverte 2.0</a> : vous pouvez
          les reprendre en citant la source et la date. Le code du site est sous licence MIT.
        </p>
      </section>
      <section aria-labelledby="faille">
        <h2 id="faille">Signaler une faille de sécurité</h2>
        {site.securityContact ? (
          <p>
            À cette adresse :{" "}
            <a href={site.securityContact}>{site.securityContact.replace(/^mailto:/, "")}</a>. Le
            fichier <a href={routes.securityTxt()}>security.txt</a> dit jusqu’à quand elle vaut.
          </p>
        ) : (
          <p>
            À qui écrire : <Filled value={undefined} />
          </p>
        )}
      </section>
      <section aria-labelledby="autres">
        <h2 id="autres">Voir aussi</h2>
        <ul>
          <li>
            <a href={routes.accessibility()}>Déclaration d’accessibilité</a>
          </li>
          <li>
            <a href={routes.privacy()}>Données personnelles</a>
          </li>
        </ul>
      </section>
    </div>
  );
}
