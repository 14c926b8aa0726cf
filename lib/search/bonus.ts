/** What the title and the trust of a page add to its score. */
import type { PageFlags } from "./core-part.ts";
import type { Slots } from "./engine.ts";
import type { OtherName, Plan } from "./expand.ts";
import type { SearchTrust } from "./schema.ts";

/** All words of the query stand in the title: a little, and more when the title says nothing else. */
const ALL_IN_TITLE = 0.05;
const TITLE_SHARE = 0.25;
/** Some of the keywords stand in the title: the more of it they make, the surer the page is about them. */
const PART_OF_TITLE = 0.5;
/** A title of one word is no surer than one of two. */
const MIN_TITLE_LENGTH = 2;
/** The query is the title, or the name in it. */
const EXACT_TITLE = 1;
/** The title begins with the query: what one types on the way to it. */
const TITLE_START = 0.3;
/** A page whose mark was lost still answers, but one that somebody vouches for comes first when they are close. */
const trustFactors: Readonly<Record<SearchTrust, number>> = {
  verified: 1,
  unverified: 1,
  overdue: 0.94,
  changed: 0.94,
  handover: 1,
};

/** Who asks a question of three words or more wants more than the meaning of one of them. */
const DEFINITION_FACTOR = 0.75;
const MAX_WORDS_OF_DEFINED = 2;

/** Gives, page by page, the place in its title of a word, when it stands there. */
function placesByPage(slotsOfStems: readonly Slots[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const slots of slotsOfStems) {
    slots.forEach((pages, place) => {
      for (const page of pages) places.set(page, Math.min(places.get(page) ?? place, place));
    });
  }
  return places;
}

/** Pages whose whole name is what the lexicon says of the whole query: « données ouvertes » names the term « open data ». */
function pagesNamed(
  names: readonly OtherName[],
  titlePlaces: (stem: string) => Slots,
): (page: number, nameLength: number) => number {
  const named = names.map(({ term, length, weight }) => ({
    places: placesByPage([titlePlaces(term)]),
    length,
    weight,
  }));
  return (page, nameLength) =>
    Math.max(
      0,
      ...named
        .filter(({ places, length }) => length === nameLength && places.get(page) === 0)
        .map(({ weight }) => weight),
    );
}

/** Reads the words of the query once; gives the factor of each page's score. `titlePlaces` are pages by the place of a stem in their title. */
export function createPageFactor(
  { titleWords: words, otherNames, kind: query }: Pick<Plan, "titleWords" | "otherNames" | "kind">,
  titlePlaces: (stem: string) => Slots,
): (page: number, flags: PageFlags) => number {
  const namedBy = pagesNamed(otherNames, titlePlaces);
  const exact = words.map(({ stem }) => placesByPage([titlePlaces(stem)]));
  const begun = words.map(({ stem, completions }) =>
    placesByPage([stem, ...completions].map(titlePlaces)),
  );
  const termFactor =
    words.length > MAX_WORDS_OF_DEFINED && query === "question" ? DEFINITION_FACTOR : 1;
  return (page, { kind, trust, nameLength }) => {
    const own = trustFactors[trust] * (kind === "terme" ? termFactor : 1);
    if (words.length === 0) return own;
    const isStart = begun.every((places, index) => places.get(page) === index);
    const start = isStart ? TITLE_START : 0;
    const inTitle = exact.filter((places) => places.has(page)).length;
    const named = exact.filter((places) => (places.get(page) ?? nameLength) < nameLength).length;
    const part = named / Math.max(MIN_TITLE_LENGTH, nameLength);
    const known = own * (query === "keywords" ? 1 + PART_OF_TITLE * part : 1);
    const renamed = EXACT_TITLE * namedBy(page, nameLength);
    if (inTitle < exact.length) return known * (1 + start + renamed);
    const share = Math.min(1, words.length / Math.max(1, nameLength));
    const same = nameLength > 0 && named === nameLength ? EXACT_TITLE : renamed;
    return known * (1 + ALL_IN_TITLE + TITLE_SHARE * share + same + start);
  };
}
