/** Turns pages into impact levels, vocabulary and word links: everything the search files are made of. */
import { findAcronyms } from "./acronyms.ts";
import { analyse } from "./analyse.ts";
import type { Token } from "./analyse.ts";
import { createImpactIndex } from "./engine.ts";
import type { Slots } from "./engine.ts";
import { bodyFields, headFields, impactLevel } from "./impact.ts";
import type { FieldName, FieldTokens } from "./impact.ts";
import { compileLexicon, targetPhrases } from "./lexicon-rules.ts";
import type { LinkGroup } from "./lexicon-rules.ts";
import type { Lexicon } from "./lexicon.ts";
import { createPhraseBook, findPhrases } from "./phrases.ts";
import type { PhraseBook } from "./phrases.ts";
import type { SearchSection, SearchSource } from "./schema.ts";
import type { VocabularyWord } from "./vocabulary.ts";

/** An index in memory, before it is cut into files. */
export interface BuiltIndex {
  /** In index order: by kind, then id, so that the same pages always give the same files. */
  pages: readonly SearchSource[];
  /** Document number of the page itself; its sections follow it. */
  pageStarts: readonly number[];
  documentCount: number;
  /** Postings of the page documents: titles, keywords, questions, descriptions, headings. */
  head: ReadonlyMap<string, Slots>;
  /** Postings of the section documents. */
  body: ReadonlyMap<string, Slots>;
  headWords: readonly VocabularyWord[];
  /** Words that stand in no page document. */
  bodyWords: readonly VocabularyWord[];
  links: readonly LinkGroup[];
}

interface PendingDocument {
  number: number;
  fields: FieldTokens;
}

function tokensOf(texts: readonly string[], phrases: PhraseBook): readonly Token[] {
  return texts.flatMap((text) => {
    const tokens = analyse(text);
    return [
      ...tokens.filter((token) => token.isStop === undefined),
      ...findPhrases(text, tokens, phrases),
    ];
  });
}

function pageFields(page: SearchSource, phrases: PhraseBook): FieldTokens {
  const headings = page.sections.map((section) => section.heading);
  return {
    title: tokensOf([page.title], phrases),
    headings: tokensOf(headings, phrases),
    description: tokensOf([page.description], phrases),
    keywords: tokensOf(page.keywords, phrases),
    questions: tokensOf(page.questions, phrases),
  };
}

function sectionFields({ heading, text, code }: SearchSection, phrases: PhraseBook): FieldTokens {
  return {
    heading: tokensOf([heading], phrases),
    body: tokensOf([text], phrases),
    code: tokensOf([code], phrases),
  };
}

function comparePages(a: SearchSource, b: SearchSource): number {
  const [first, second] = [`${a.kind}/${a.id}/${a.title}`, `${b.kind}/${b.id}/${b.title}`];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function averageLengths(documents: readonly PendingDocument[]): ReadonlyMap<FieldName, number> {
  const sums = new Map<FieldName, { total: number; count: number }>();
  for (const { fields } of documents) {
    for (const name of [...headFields, ...bodyFields]) {
      const length = fields[name]?.length ?? 0;
      if (length === 0) continue;
      const sum = sums.get(name) ?? { total: 0, count: 0 };
      sums.set(name, { total: sum.total + length, count: sum.count + 1 });
    }
  }
  return new Map([...sums].map(([name, { total, count }]) => [name, total / count]));
}

function indexDocuments(documents: readonly PendingDocument[]): Map<string, Slots> {
  const index = createImpactIndex();
  const averages = averageLengths(documents);
  const stems = new Set<string>();
  for (const { number, fields } of documents) {
    const levels = impactLevel(fields, averages);
    for (const stem of levels.keys()) stems.add(stem);
    if (levels.size > 0) index.add(number, levels);
  }
  return new Map([...stems].sort().map((stem) => [stem, index.slots(stem)]));
}

function countWords(documents: readonly PendingDocument[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fields } of documents) {
    const surfaces = new Set(
      Object.values(fields).flatMap((tokens) => tokens.map((token) => token.surface)),
    );
    for (const surface of surfaces) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
  return counts;
}

/** Numbers are neither completed nor mended; very long words are nobody's query. */
function isVocabularyWord(surface: string): boolean {
  return surface.length > 1 && surface.length <= 30 && !/^\d+$/.test(surface);
}

function toVocabulary(
  counts: ReadonlyMap<string, number>,
  skip: (surface: string) => boolean,
): VocabularyWord[] {
  return [...counts]
    .filter(([surface]) => isVocabularyWord(surface) && !skip(surface))
    .map(([surface, count]) => ({ surface, frequency: Math.round(Math.log2(count)) }))
    .sort((a, b) => (a.surface < b.surface ? -1 : 1));
}

/** Builds the index; pure and deterministic, whatever the order of the sources. */
export function buildIndex(sources: readonly SearchSource[], given: Lexicon): BuiltIndex {
  const pages = [...sources].sort(comparePages);
  const lexicon = withAcronyms(given, pages);
  const phrases = createPhraseBook(targetPhrases(lexicon));
  const headDocuments: PendingDocument[] = [];
  const bodyDocuments: PendingDocument[] = [];
  let documentCount = 0;
  for (const page of pages) {
    headDocuments.push({ number: documentCount++, fields: pageFields(page, phrases) });
    for (const section of page.sections) {
      bodyDocuments.push({ number: documentCount++, fields: sectionFields(section, phrases) });
    }
  }
  const head = indexDocuments(headDocuments);
  const body = indexDocuments(bodyDocuments);
  const headCounts = countWords(headDocuments);
  const bodyCounts = countWords(bodyDocuments);
  for (const [surface, count] of headCounts)
    headCounts.set(surface, count + (bodyCounts.get(surface) ?? 0));
  return {
    pages,
    pageStarts: headDocuments.map((document) => document.number),
    documentCount,
    head,
    body,
    headWords: toVocabulary(headCounts, () => false),
    bodyWords: toVocabulary(bodyCounts, (surface) => headCounts.has(surface)),
    links: compileLexicon(lexicon, new Set([...head.keys(), ...body.keys()])),
  };
}

function withAcronyms(lexicon: Lexicon, pages: readonly SearchSource[]): Lexicon {
  const texts = pages.flatMap((page) => [
    page.title,
    page.description,
    ...page.sections.map((section) => section.text),
  ]);
  return { ...lexicon, groups: [...lexicon.groups, ...findAcronyms(texts)] };
}
