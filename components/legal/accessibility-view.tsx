/** The accessibility statement: the wording that RGAA 4.1 gives, filled with what is known and no more. */
import type { ReactNode } from "react";
import { PageHead } from "#components/layout/page-head.tsx";
import { Filled, FilledEmail } from "#components/legal/filled.tsx";
import type { SiteFile } from "#lib/content/schema/site.ts";
import { conformityOf } from "#lib/legal/conformity.ts";
import { formatDate } from "#lib/text.ts";

/** What the tests of this repository really do (e2e/accessibility, layout, keyboard, design/tokens). */
const automaticTests = [
  "chaque sorte de page est analysée par l’outil axe, en clair et en sombre ;",
  "les parcours principaux sont joués au clavier seul ;",
  "aucune page ne demande de défilement horizontal à 320 pixels de large, ni avec un texte deux fois plus grand ;",
  "les contrastes des couleurs sont mesurés ;",
  "les titres, les tableaux, les zones, les identifiants et l’espacement du texte de chaque sorte de page sont contrôlés ;",
  "la lecture, les filtres et la recherche sont essayés sans JavaScript.",
] as const;

function Conformity({ site, address }: { site: SiteFile; address: string }) {
  const audit = site.accessibilityAudit;
  const conformity = conformityOf(audit);
  const reason =
    conformity === "totalement conforme"
      ? "."
      : ", en raison des non-conformités énumérées ci-dessous.";
  return (
    <section aria-labelledby="etat">
      <h2 id="etat">État de conformité</h2>
      <p>
        <strong>{`Accessibilité : ${conformity}`}</strong>
      </p>
      {audit ? (
        <>
          <p>
            {address} est <strong>{conformity}</strong> avec le référentiel général d’amélioration
            de l’accessibilité (RGAA), version 4.1{reason}
          </p>
          <h3>Résultats des tests</h3>
          <p>
            L’audit de conformité réalisé par {audit.by} le {formatDate(audit.on)} révèle que{" "}
            {new Intl.NumberFormat("fr-FR").format(audit.rate)} % des critères du RGAA version 4.1
            sont respectés.
          </p>
        </>
      ) : (
        <p>
          {address} est <strong>non conforme</strong> avec le référentiel général d’amélioration de
          l’accessibilité (RGAA), version 4.1. Le site n’a encore pas été audité.
        </p>
      )}
    </section>
  );
}

function Contents({ site: { accessibilityAudit: audit } }: { site: SiteFile }) {
  return (
    <section aria-labelledby="contenus">
      <h2 id="contenus">Contenus non accessibles</h2>
      {audit === undefined && (
        <p>
          Leur liste complète n’est pas connue : seul un audit peut la dresser. L’équipe du site en
          connaît déjà : les vidéos des défis, hébergées par Dailymotion, n’ont sur le site ni
          transcription ni audiodescription.
        </p>
      )}
      {audit?.notAccessible.length === 0 && <p>L’audit n’en a relevé aucun.</p>}
      {audit !== undefined && audit.notAccessible.length > 0 && (
        <ul>
          {audit.notAccessible.map((content) => (
            <li key={content}>{content}</li>
          ))}
        </ul>
      )}
      <h3>Ce qui est vérifié automatiquement</h3>
      <p>
        À chaque modification du site ; ces vérifications ne remplacent pas un audit, et ne donnent
        droit à aucune mention de conformité.
      </p>
      <ul>
        {automaticTests.map((test) => (
          <li key={test}>{test}</li>
        ))}
      </ul>
    </section>
  );
}

function Recourse(): ReactNode {
  return (
    <section aria-labelledby="recours">
      <h2 id="recours">Voies de recours</h2>
      <p>
        Cette procédure est à utiliser dans le cas suivant : vous avez signalé au responsable du
        site internet un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un des
        services du portail et vous n’avez pas obtenu de réponse satisfaisante.
      </p>
      <p>Vous pouvez :</p>
      <ul>
        <li>
          écrire un message au{" "}
          <a href="https://formulaire.defenseurdesdroits.fr/">Défenseur des droits</a> ;
        </li>
        <li>
          contacter{" "}
          <a href="https://www.defenseurdesdroits.fr/saisir/delegues">
            le délégué du Défenseur des droits dans votre région
          </a>
           ;
        </li>
        <li>
          envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) : Défenseur des
          droits, Libre réponse 71120, 75342 Paris CEDEX 07.
        </li>
      </ul>
    </section>
  );
}

export function AccessibilityView({ site, address }: { site: SiteFile; address: string }) {
  const { accessibilityPlan: plan, accessibilityStatementOn: made } = site;
  return (
    <div className="legal">
      <PageHead title="Déclaration d’accessibilité" />
      <p>
        <Filled value={site.publisher} /> s’engage à rendre ses sites internet, intranet, extranet
        et ses progiciels accessibles conformément à l’article 47 de la loi n° 2005-102 du 11
        février 2005.
      </p>
      {plan && (
        <p>
          À cette fin, la stratégie et les actions sont décrites dans{" "}
          <a href={plan}>le schéma pluriannuel d’accessibilité</a>.
        </p>
      )}
      <p>Cette déclaration d’accessibilité s’applique à {address}.</p>
      <Conformity site={site} address={address} />
      <Contents site={site} />
      <section aria-labelledby="etablissement">
        <h2 id="etablissement">Établissement de cette déclaration d’accessibilité</h2>
        <p>
          Cette déclaration a été établie le <Filled value={made && formatDate(made)} />.
        </p>
        <p>Technologies utilisées : HTML, CSS, SVG, JavaScript.</p>
      </section>
      <section aria-labelledby="contact">
        <h2 id="contact">Retour d’information et contact</h2>
        <p>
          Si vous n’arrivez pas à accéder à un contenu ou à un service, vous pouvez contacter le
          responsable du site pour être orienté vers une alternative accessible ou obtenir le
          contenu sous une autre forme.
        </p>
        <p>
          Écrire à : <FilledEmail value={site.accessibilityEmail} />
        </p>
      </section>
      <Recourse />
    </div>
  );
}
