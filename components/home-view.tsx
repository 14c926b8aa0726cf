/** The first page: the search first, then the entrances, the themes, what is new. */
import { SampleQuestions } from "#components/search/sample-questions.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import { AnswerIllustration } from "#components/ui/illustration.tsx";
import type { Knowledge } from "#lib/content/knowledge.ts";
import { routes } from "#lib/routes.ts";
import { countLabel, formatDate } from "#lib/text.ts";

const newestShown = 5;

interface HomeViewProps {
  knowledge: Knowledge;
  samples: readonly string[];
}

function Entrances({ knowledge }: { knowledge: Knowledge }) {
  const { articles, parcours, defis, glossaire, contacts } = knowledge;
  const entrances = [
    {
      href: routes.articles(),
      title: "Toutes les questions",
      text: `${countLabel(articles.length, "article")}, par thème, moment et métier`,
    },
    {
      href: routes.parcours(),
      title: "Les parcours",
      text: `${countLabel(parcours.length, "chemin")} à suivre, de l’arrivée au départ`,
    },
    {
      href: routes.defis(),
      title: "Les défis",
      text: `${countLabel(defis.length, "projet")} menés dans les administrations`,
    },
    {
      href: routes.glossaire(),
      title: "Le glossaire",
      text: `${countLabel(glossaire.length, "sigle et terme", "sigles et termes")} en une phrase`,
    },
    {
      href: routes.contacts(),
      title: "Les contacts",
      text: `${countLabel(contacts.length, "fonction")} à qui demander, et quoi préparer`,
    },
  ];
  return (
    <ul className="entrances">
      {entrances.map(({ href, title, text }) => (
        <li key={href}>
          <a href={href}>
            <strong>{title}</strong>
            <span>{text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Themes({ knowledge }: { knowledge: Knowledge }) {
  const counted = knowledge.themes
    .map((theme) => ({
      ...theme,
      count: knowledge.articles.filter((article) => article.theme === theme.key).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">Les questions par thème</h2>
      <ul className="theme-list">
        {counted.map(({ key, title, count }) => (
          <li key={key}>
            <a href={routes.articles({ theme: key })}>
              {title}
              <span className="count">
                {count}
                <span className="visually-hidden"> {count > 1 ? "articles" : "article"}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function News({ knowledge }: { knowledge: Knowledge }) {
  const newest = [...knowledge.articles]
    .sort((a, b) => b.written.localeCompare(a.written) || a.slug.localeCompare(b.slug))
    .slice(0, newestShown);
  return (
    <section aria-labelledby="nouveautes">
      <h2 id="nouveautes">Derniers articles</h2>
      <ul className="news">
        {newest.map(({ slug, title, written }) => (
          <li key={slug}>
            <a href={routes.article(slug)}>{title}</a>
            <time dateTime={written}>{formatDate(written)}</time>
          </li>
        ))}
      </ul>
      <p className="news-more">
        <a href={routes.news()}>Tout ce qui a changé</a>
      </p>
    </section>
  );
}

export function HomeView({ knowledge, samples }: HomeViewProps) {
  return (
    <>
      <div className="hero">
        <AnswerIllustration />
        <h1>
          Vous avez une question<mark>&nbsp;?</mark>
        </h1>
        <p>
          Tout ce que les Entrepreneurs d’intérêt général ont appris pour mener un défi dans
          l’administration, du premier jour au départ.
        </p>
        <SearchForm label="Votre question" />
        <SampleQuestions samples={samples} />
      </div>
      <Entrances knowledge={knowledge} />
      <div className="home-columns">
        <Themes knowledge={knowledge} />
        <News knowledge={knowledge} />
      </div>
    </>
  );
}
