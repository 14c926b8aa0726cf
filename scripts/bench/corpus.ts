/** Makes any number of articles out of real ones: their sentences mixed, with words that no other article has. */
import type { SearchSection, SearchSource } from "#lib/search/schema.ts";
import { createRandom, type Random } from "#lib/random.ts";

/** Size of a real article: about 765 words in 7 sections. */
const SECTIONS = 7;
const WORDS_PER_SECTION = 109;
/** An article speaks of the subjects of this many real ones. */
const MODELS = 3;
/** Share of its sentences that come from anywhere. */
const STRAY_SHARE = 0.2;
/** Words that only some articles know: names, tools, trades. */
const INVENTED_PER_ARTICLE = 4;
const INVENTED_SHARE = 0.02;
const SEED = 20_261_122;

const onsets = "b bl br c ch cl cr d dr f fl fr g gl gr j l m n p pl pr qu r s st t tr v".split(
  " ",
);
const vowels = "a e i o u ai au eau eu ou oi an en on in".split(" ");
const endings = "age ance ateur eur ement ie if ique iste ité oir tion ure el al in on".split(" ");

function inventWord(random: Random): string {
  const syllable = (): string => random.pick(onsets) + random.pick(vowels);
  return `${syllable()}${random.next() < 0.6 ? syllable() : ""}${random.pick(onsets)}${random.pick(endings)}`;
}

function sentencesOf({ sections }: SearchSource): string[] {
  return sections
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 20);
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

interface Model {
  source: SearchSource;
  sentences: readonly string[];
}

/** Puts an invented word in place of some long ones. */
function makeStrange(
  text: string,
  words: readonly string[],
  share: number,
  random: Random,
): string {
  return text.replace(/\p{L}{6,}/gu, (word) => (random.next() < share ? random.pick(words) : word));
}

class ArticleMaker {
  private readonly models: readonly Model[];
  private readonly all: readonly string[];
  private readonly random = createRandom(SEED);
  private readonly invented: string[] = [];

  constructor(sources: readonly SearchSource[]) {
    this.models = sources
      .filter((source) => source.kind === "article")
      .map((source) => ({ source, sentences: sentencesOf(source) }))
      .filter(({ sentences }) => sentences.length > 0);
    this.all = this.models.flatMap(({ sentences }) => sentences);
  }

  make(number: number): SearchSource {
    const { random } = this;
    for (let left = INVENTED_PER_ARTICLE; left > 0; left--) this.invented.push(inventWord(random));
    const models = Array.from({ length: MODELS }, () => random.pick(this.models));
    const own = this.invented.slice(-INVENTED_PER_ARTICLE);
    const words = [...own, ...own, random.pick(this.invented)];
    const strange = (text: string, share = INVENTED_SHARE): string =>
      makeStrange(text, words, share, random);
    const base = random.pick(models).source;
    return {
      ...base,
      id: `article-${number}`,
      url: `/articles/article-${number}`,
      title: strange(base.title, 0.3),
      description: strange(random.pick(models).source.description, 0.1),
      questions: models.map(({ source }) =>
        strange(random.pick([...source.questions, source.title]), 0.1),
      ),
      keywords: [...random.pick(models).source.keywords, random.pick(own)],
      sections: Array.from({ length: SECTIONS }, (_, index) =>
        this.section(index, models, strange),
      ),
    };
  }

  private section(
    index: number,
    models: readonly Model[],
    strange: (text: string, share?: number) => string,
  ): SearchSection {
    const { random } = this;
    const sentences: string[] = [];
    while (countWords(sentences.join(" ")) < WORDS_PER_SECTION) {
      const isStray = random.next() < STRAY_SHARE;
      sentences.push(strange(random.pick(isStray ? this.all : random.pick(models).sentences)));
    }
    const like = random.pick(random.pick(models).source.sections);
    const heading = index === 0 ? "" : strange(like.heading, 0.1);
    const anchor = heading.toLowerCase().replace(/[^\p{L}\d]+/gu, "-");
    return {
      heading,
      anchor,
      text: sentences.join(" "),
      code: random.next() < 0.2 ? like.code : "",
    };
  }
}

/**
 * Gives `count` articles as large as real ones, always the same; défis and terms of the base come along as they are.
 * The words of a base grow with it as those of real texts do: 8,500 at 100 articles, 30,000 at 5,000.
 */
export function makeCorpus(sources: readonly SearchSource[], count: number): SearchSource[] {
  const maker = new ArticleMaker(sources);
  const others = sources.filter((source) => source.kind !== "article");
  return [...Array.from({ length: count }, (_, number) => maker.make(number)), ...others];
}
