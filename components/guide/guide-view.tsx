/** The guide of those who write: each thing an article may hold, its source beside what it becomes. */
import { ArticleBody } from "#components/article/article-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import type { RegistryData } from "#components/mdx/registry.tsx";
import { routes } from "#lib/routes.ts";

interface Example {
  id: string;
  title: string;
  description: string;
  source: string;
  rendered?: string;
}

function Specimen({ example, data }: { example: Example; data: RegistryData }) {
  const { id, title, description, source, rendered } = example;
  return (
    <section className="specimen" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ArticleBody code={description} data={data} />
      <div className="specimen-pair">
        <div>
          <p className="specimen-label">Vous écrivez</p>
          <ArticleBody code={source} data={data} />
        </div>
        <div>
          <p className="specimen-label">La page montre</p>
          {rendered === undefined ? (
            <p className="empty-state">Cette base n’en contient pas encore.</p>
          ) : (
            <ArticleBody code={rendered} data={data} />
          )}
        </div>
      </div>
    </section>
  );
}

const steps = [
  ["Cherchez d’abord.", "Si un article répond déjà, complétez-le."],
  [
    "Créez le fichier.",
    "« npm run article:new » demande le titre et le thème, et donne le nom du fichier. Ce nom devient l’adresse de la page.",
  ],
  ["Écrivez la réponse d’abord.", "Puis la marche à suivre, les pièges, et qui peut aider."],
  ["Regardez.", "« npm run dev » montre la page à mesure que vous enregistrez."],
  ["Vérifiez.", "« npm run check » dit ce qui manque, où, et quoi écrire."],
  ["Proposez.", "L’équipe EIG Link relit chaque proposition."],
] as const;

function TenMinutes({ guideAddress }: { guideAddress: string | undefined }) {
  return (
    <section className="list-group" aria-labelledby="dix-minutes">
      <h2 id="dix-minutes">Un article en dix minutes</h2>
      <div className="prose">
        <div className="steps">
          <ol>
            {steps.map(([what, how]) => (
              <li key={what}>
                <strong>{what}</strong> {how}
              </li>
            ))}
          </ol>
        </div>
        <p>
          Chaque clé de l’en-tête, la typographie et le style sont expliqués dans{" "}
          {guideAddress ? (
            <a href={guideAddress}>le guide complet</a>
          ) : (
            <>
              le guide complet, le fichier <code>knowledge/README.md</code> du dépôt
            </>
          )}
          .
        </p>
      </div>
    </section>
  );
}

interface GuideViewProps {
  examples: readonly Example[];
  data: RegistryData;
  guideAddress: string | undefined;
}

export function GuideView({ examples, data, guideAddress }: GuideViewProps) {
  return (
    <div className="guide">
      <PageHead title="Écrire dans la base">
        Un article est un fichier texte : du Markdown, et quelques composants. Aucune connaissance
        en programmation n’est nécessaire.
      </PageHead>
      <TenMinutes guideAddress={guideAddress} />
      <section className="list-group" aria-labelledby="composants">
        <h2 id="composants">Ce qu’un article peut contenir</h2>
        <p>Copiez la colonne « Vous écrivez », changez les mots. Tout le reste est refusé.</p>
        <nav className="specimen-index" aria-label="Composants">
          <ul className="inline-list">
            {examples.map(({ id, title }) => (
              <li key={id}>
                <a href={routes.guide(id)}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        {examples.map((example) => (
          <Specimen key={example.id} example={example} data={data} />
        ))}
      </section>
      <section className="list-group" aria-labelledby="apparence">
        <h2 id="apparence">L’apparence du site</h2>
        <p>
          Couleurs, lettres, espaces et états des composants :{" "}
          <a href={routes.styles()}>les styles</a>.
        </p>
      </section>
    </div>
  );
}
