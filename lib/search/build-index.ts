/** Turns pages into impact levels, vocabulary and word links: everything the search files are made of. */
import { findAcronyms } from "./acronyms.ts";
import { analyse } from "./analyse.ts";
import type { Token } from "./analyse.ts";
import { SLOT_COUNT, createImpactIndex } from "./engine.ts";
import type { Slots } from "./engine.ts";
import { bodyFields, headFields, impactLevel } from "./impact.ts";
import type { FieldName, FieldTokens } from "./impact.ts";
import { compileLexicon, knownStems, targetPhrases } from "./lexicon-rules.ts";
import type { LinkGroup } from "./lexicon-rules.ts";
import type { Lexicon } from "./lexicon.ts";
import { ordinaryStems } from "./ordinary-words.ts";
import { createPhraseBook, findPhrases, phraseTerm } from "./phrases.ts";
import type { PhraseBook } from "./phrases.ts";
import type { StemPostings } from "./postings-part.ts";
import type { SearchSection, SearchSource } from "./schema.ts";
import { readTitle } from "./title-stems.ts";
import type { PageTitle } from "./title-stems.ts";
import type { VocabularyWord } from "./vocabulary.ts";

/** An index in memory, before it is cut into files. */
export interface BuiltIndex {
  /** In index order: by kind, then id, so that the same pages always give the same files. */
  pages: readonly SearchSource[];
  /** Document number of the page itself; its sections follow it. */
  pageStarts: readonly number[];
  documentCount: number;
  /** How many different stems name each page, at the start of its title. */
  nameLengths: readonly number[];
  /** By stem, sorted. */
  postings: ReadonlyMap<string, StemPostings>;
  words: readonly VocabularyWord[];
  /** Stems that no page holds and that are no typos. */
  ordinaryStems: readonly string[];
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

/** How many words a page takes to say what it is about; measured flat from thirty to eighty. */
const INTRODUCTION_WORDS = 50;

/** The first words of the first section that has some. */
function introductionOf({ sections }: SearchSource): string {
  const { text = "" } = sections.find((section) => section.text !== "") ?? {};
  return text.split(/\s+/).slice(0, INTRODUCTION_WORDS).join(" ");
}

function pageFields(page: SearchSource, phrases: PhraseBook): FieldTokens {
  const headings = page.sections.map((section) => section.heading);
  return {
    title: tokensOf([page.title], phrases),
    slug: tokensOf([page.id.replaceAll(/[-_]+/g, " ")], phrases),
    headings: tokensOf(headings, phrases),
    description: tokensOf([page.description], phrases),
    introduction: tokensOf([introductionOf(page)], phrases),
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
  return new Map([...stems].map((stem) => [stem, index.slots(stem)]));
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

function toVocabulary(counts: ReadonlyMap<string, number>): VocabularyWord[] {
  return [...counts]
    .filter(([surface]) => isVocabularyWord(surface))
    .map(([surface, count]) => ({ surface, frequency: Math.round(Math.log2(count)) }))
    .sort((a, b) => (a.surface < b.surface ? -1 : 1));
}

/** The last place in a title that is told apart. */
const LAST_PLACE = SLOT_COUNT - 1;

/** A name of several words that the lexicon leads to stands there as one term too. */
function indexTitles(
  titles: readonly PageTitle[],
  phrases: ReadonlySet<string>,
): Map<string, Slots> {
  const index = createImpactIndex();
  const all = new Set<string>();
  titles.forEach(({ stems, nameLength }, page) => {
    const places = new Map(stems.map((stem, place) => [stem, Math.min(place, LAST_PLACE)]));
    const name = phraseTerm(stems.slice(0, nameLength));
    if (phrases.has(name)) places.set(name, 0);
    for (const stem of places.keys()) all.add(stem);
    if (places.size > 0) index.add(page, places);
  });
  return new Map([...all].map((stem) => [stem, index.slots(stem)]));
}

function countDocuments({ head, body }: StemPostings): number {
  return [...head, ...body].reduce((sum, numbers) => sum + numbers.length, 0);
}

/** Builds the index; pure and deterministic, whatever the order of the sources. */
export function buildIndex(sources: readonly SearchSource[], given: Lexicon): BuiltIndex {
  const pages = [...sources].sort(comparePages);
  const lexicon = withAcronyms(given, pages);
  const known = targetPhrases(lexicon);
  const phrases = createPhraseBook(known);
  const pageDocuments: PendingDocument[] = [];
  const sectionDocuments: PendingDocument[] = [];
  const pageStarts: number[] = [];
  let documentCount = 0;
  for (const [number, page] of pages.entries()) {
    pageStarts.push(documentCount++);
    pageDocuments.push({ number, fields: pageFields(page, phrases) });
    for (const section of page.sections) {
      sectionDocuments.push({ number: documentCount++, fields: sectionFields(section, phrases) });
    }
  }
  const titles = pages.map((page) => readTitle(page.title));
  const postings = joinPostings(
    indexDocuments(pageDocuments),
    indexDocuments(sectionDocuments),
    indexTitles(titles, new Set(known.map(phraseTerm))),
  );
  const counts = new Map([...postings].map(([stem, all]) => [stem, countDocuments(all)]));
  const words = toVocabulary(countWords([...pageDocuments, ...sectionDocuments]));
  const links = compileLexicon(lexicon, knownStems(counts));
  const linked = new Set(links.flatMap(({ from }) => from));
  return {
    pages,
    pageStarts,
    documentCount,
    nameLengths: titles.map(({ nameLength }) => nameLength),
    postings,
    words,
    ordinaryStems: ordinaryStems(words, (stem) => counts.has(stem) || linked.has(stem)),
    links,
  };
}

function joinPostings(
  head: ReadonlyMap<string, Slots>,
  body: ReadonlyMap<string, Slots>,
  title: ReadonlyMap<string, Slots>,
): Map<string, StemPostings> {
  const stems = [...new Set([...head.keys(), ...body.keys(), ...title.keys()])].sort();
  return new Map(
    stems.map((stem) => [
      stem,
      {
        head: head.get(stem) ?? [],
        body: body.get(stem) ?? [],
        title: title.get(stem) ?? [],
      },
    ]),
  );
}

function withAcronyms(lexicon: Lexicon, pages: readonly SearchSource[]): Lexicon {
  const texts = pages.flatMap((page) => [
    page.title,
    page.description,
    ...page.sections.map((section) => section.text),
  ]);
  return { ...lexicon, groups: [...lexicon.groups, ...findAcronyms(texts)] };
}
