/** Turns the knowledge into what the search engine indexes: one source a page or term. */
import { englishIn } from "#lib/english.ts";
import { routes } from "#lib/routes.ts";
import type { SearchSection, SearchSource } from "#lib/search/schema.ts";
import { englishPhrases } from "./english.ts";
import { freshnessOf, type Freshness } from "./freshness.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Article, Defi } from "./parse-article.ts";
import type { Section } from "./outline.ts";
import type { Terme } from "./schema/reference.ts";

function searchSection({ heading, anchor, text, code }: Section): SearchSection {
  return { heading, anchor, text, code };
}

/** What a result says in one line: a lost mark first, then that nobody will soon answer for it. */
function trustOf(freshness: Freshness): Pick<SearchSource, "trust" | "trustDate"> {
  const { state, handover } = freshness;
  if (state === "overdue") return { trust: state, trustDate: freshness.since };
  if (state === "changed") return { trust: state, trustDate: freshness.on };
  if (handover) return { trust: "handover" };
  return { trust: state, ...(state === "verified" && { trustDate: freshness.on }) };
}

function articleSource(article: Article, themeTitle: string, today: string): SearchSource {
  return {
    kind: "article",
    id: article.slug,
    url: routes.article(article.slug),
    title: article.title,
    description: article.description,
    questions: article.questions,
    keywords: article.keywords,
    label: themeTitle,
    ...trustOf(freshnessOf(article, today)),
    facets: { theme: [article.theme], moment: article.moments, role: article.roles },
    sections: article.sections.map(searchSection),
  };
}

/** A défi carries no verification: its facts do not age. */
function defiSource(defi: Defi): SearchSource {
  return {
    kind: "defi",
    id: defi.slug,
    url: routes.defi(defi.slug),
    title: defi.title,
    description: defi.description,
    questions: [],
    keywords: [
      defi.administration,
      defi.promotion,
      ...defi.themes,
      ...defi.expertises,
      ...defi.towns,
    ],
    label: `Défi · ${defi.promotion}`,
    trust: "verified",
    facets: { promotion: [defi.promotion], theme: defi.themes, expertise: defi.expertises },
    sections: defi.sections.map(searchSection),
  };
}

function termeSource(terme: Terme): SearchSource {
  return {
    kind: "terme",
    id: terme.id,
    url: routes.glossaire(terme.id),
    title: terme.expansion ? `${terme.term} (${terme.expansion})` : terme.term,
    description: terme.definition,
    questions: [],
    keywords: [...terme.oldNames, ...terme.synonyms],
    label: "Glossaire",
    trust: "verified",
    facets: {},
    sections: [],
  };
}

/** With the English words that its results may show, so that they are marked wherever a result is drawn. */
function withEnglish(source: SearchSource, phrases: readonly string[]): SearchSource {
  const shown = [
    source.title,
    source.description,
    ...source.sections.flatMap(({ heading, text }) => [heading, text]),
  ];
  const english = englishIn(shown.join("\n"), phrases);
  return english.length === 0 ? source : { ...source, english };
}

/** `today` is an ISO date: it decides which articles are overdue. */
export function searchSources(knowledge: Knowledge, today: string): SearchSource[] {
  const themes = new Map(knowledge.themes.map((theme) => [theme.key, theme.title]));
  const phrases = englishPhrases(knowledge.glossaire);
  const sources = [
    ...knowledge.articles.map((article) =>
      articleSource(article, themes.get(article.theme) ?? article.theme, today),
    ),
    ...knowledge.defis.map(defiSource),
    ...knowledge.glossaire.map(termeSource),
  ];
  return sources.map((source) => withEnglish(source, phrases));
}
