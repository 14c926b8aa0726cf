/** Which data the site handles, why, how long, and who may be written to. */
import { PageHead } from "#components/layout/page-head.tsx";
import { Filled, FilledEmail } from "#components/legal/filled.tsx";
import type { SiteFile } from "#lib/content/schema/site.ts";
import { routes } from "#lib/routes.ts";
import { retention } from "#lib/questions/retention.ts";
import { sessionLabel } from "#lib/session/curator.ts";

interface Processing {
  what: string;
  data: string;
  purpose: string;
  /** Undefined: only the host knows. */
  kept: string | undefined;
}

function processings({ logRetention }: SiteFile): Processing[] {
  return [
    {
      what: "Une question posée",
      data: "Son texte, public ; les précisions, lues par EIG Link seule ; une adresse de courriel, si vous la donnez. Ce qui ressemble à une donnée personnelle dans le texte est masqué avant l’enregistrement.",
      purpose: "Répondre, et prévenir la personne qui a demandé",
      kept: `L’adresse est effacée dès que le message de réponse est parti, dès que vous la retirez sur votre page de suivi, ou au bout de ${retention.contacts.label}. La question reste ; elle ne dit pas de qui elle vient.`,
    },
    {
      what: "Une recherche restée sans réponse",
      data: "Ses mots, comptés par jour, sans rien qui dise de qui ils viennent",
      purpose: "Savoir quels articles manquent",
      kept: retention.gaps.label,
    },
    {
      what: "Un avis sur un article ou sur un passage",
      data: "Utile ou non, le motif, le commentaire et le passage désigné, s’il y en a. Ce qui ressemble à une donnée personnelle y est masqué avant l’enregistrement.",
      purpose: "Améliorer l’article",
      kept: retention.feedback.label,
    },
    {
      what: "La connexion des curatrices et curateurs",
      data: "Leur nom et leur adresse de courriel, que donne le fournisseur d’identité, et un cookie qui tient leur session ouverte",
      purpose: "Réserver la tenue de la base à qui en est chargé",
      kept: `${sessionLabel}, ou jusqu’à la déconnexion ; l’effacement suit au plus tard ${retention.limits.label} après.`,
    },
    {
      what: "Le journal des curatrices et curateurs",
      data: "Leur nom, leur adresse de courriel, ce qu’ils ont décidé d’une question, et quand",
      purpose: "Savoir qui écrit une réponse, et pouvoir revenir sur une décision",
      kept: retention.journal.label,
    },
    {
      what: "La protection contre les abus",
      data: "Un nombre d’envois par heure, sous une clé qui ne permet plus de retrouver personne une fois le secret du jour effacé. L’adresse IP n’est pas enregistrée.",
      purpose: "Refuser les envois en masse",
      kept: retention.limits.label,
    },
    {
      what: "Les journaux techniques de l’hébergeur",
      data: "Adresse IP, date et page demandée",
      purpose: "Sécurité et bon fonctionnement",
      kept: logRetention,
    },
  ];
}

function ProcessingTable({ site }: { site: SiteFile }) {
  return (
    <div className="table-scroll" role="group" aria-label="Traitements" tabIndex={0}>
      <table className="legal-table">
        <caption className="visually-hidden">Traitements</caption>
        <thead>
          <tr>
            <th scope="col">Traitement</th>
            <th scope="col">Données</th>
            <th scope="col">Finalité</th>
            <th scope="col">Durée de conservation</th>
          </tr>
        </thead>
        <tbody>
          {processings(site).map(({ what, data, purpose, kept }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{data}</td>
              <td>{purpose}</td>
              <td>
                <Filled value={kept} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function PrivacyView({ site }: { site: SiteFile }) {
  return (
    <div className="legal">
      <PageHead title="Données personnelles">
        Lire et chercher ne demandent ni compte, ni cookie, ni traceur. Aucune mesure d’audience
        n’est faite.
      </PageHead>
      <section aria-labelledby="traitements">
        <h2 id="traitements">Ce qui est traité, pourquoi, combien de temps</h2>
        <ProcessingTable site={site} />
        <p>
          Responsable du traitement : <Filled value={site.publisher} />. Base légale : l’exécution
          d’une mission d’intérêt public (article 6, paragraphe 1, point e, du RGPD).
        </p>
      </section>
      <section aria-labelledby="appareil">
        <h2 id="appareil">Ce que garde votre appareil</h2>
        <p>
          Votre navigateur garde, pour vous seulement, l’apparence choisie, vos recherches récentes,
          votre progression dans les parcours, le brouillon d’une question, pour ne pas vous les
          redemander, les avis et les passages que vous avez envoyés, et, pour les lire hors ligne,
          les soixante dernières pages lues. Cette mémoire-là n’est pas envoyée au site. Vous
          l’effacez en effaçant les données de ce site dans votre navigateur ; la page{" "}
          <a href={routes.offline()}>Lire hors ligne</a> dit quelles pages sont gardées, les efface
          et peut ne plus en garder aucune.
        </p>
      </section>
      <section aria-labelledby="videos">
        <h2 id="videos">Les vidéos</h2>
        <p>
          Les vidéos des défis sont chez Dailymotion. Rien ne s’y charge avant que vous ne l’ayez
          demandé ; ensuite, Dailymotion peut déposer ses propres traceurs.
        </p>
      </section>
      <section aria-labelledby="sous-traitants">
        <h2 id="sous-traitants">Sous-traitants</h2>
        {site.processors?.length ? (
          <ul>
            {site.processors.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        ) : (
          <p>
            Hébergeur et autres sous-traitants : <Filled value={undefined} />
          </p>
        )}
      </section>
      <section aria-labelledby="droits">
        <h2 id="droits">Vos droits</h2>
        <p>
          Vous pouvez demander à voir, à corriger ou à effacer ce qui vous concerne, à en limiter
          l’usage ou à vous y opposer. Écrivez à la personne déléguée à la protection des données :{" "}
          <FilledEmail value={site.dpoEmail} />
        </p>
        <p>
          Si la réponse ne vous satisfait pas, vous pouvez adresser une réclamation à la{" "}
          <a href="https://www.cnil.fr/fr/plaintes">CNIL</a>.
        </p>
      </section>
    </div>
  );
}
