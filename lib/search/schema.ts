/** The shapes that go into the search engine and come out of it; the contract between content, index, worker, pages and command line. */
import { z } from "zod";

/** What kind of page a result leads to. */
export const searchKinds = ["article", "defi", "terme"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** How far an article can be trusted today; `overdue` and `changed` since it was verified rank a little lower and say so. */
export type SearchTrust = "verified" | "unverified" | "overdue" | "changed" | "handover";

/** One stretch of a page under one heading; the introduction has an empty heading and anchor. */
export interface SearchSection {
  heading: string;
  /** Id of the heading in the page, without `#`; empty for the introduction. */
  anchor: string;
  /** Plain text, blocks and cells joined by spaces or line ends; no markup. */
  text: string;
  /** Text of code blocks and inline code, kept apart so that it weighs less. */
  code: string;
}

/** A page as the index takes it: everything that may be matched, nothing about display. */
export interface SearchSource {
  kind: SearchKind;
  /** Slug (article, defi) or id (terme); unique within its kind. */
  id: string;
  /** Address of the page, from `lib/routes.ts`, without anchor for pages with sections. */
  url: string;
  title: string;
  description: string;
  /** Newcomers' own words. */
  questions: readonly string[];
  /** Search words, old names, expansions, synonyms. */
  keywords: readonly string[];
  /** Short line of context shown under the title of a result, e.g. « Défi · Promotion 4 ». */
  label: string;
  trust: SearchTrust;
  /** ISO date that goes with it: verified on, to be read again since, changed since verified on. */
  trustDate?: string | undefined;
  /** English expressions that its title and texts hold, for pages to say them in English. */
  english?: readonly string[] | undefined;
  /** Values for filters, e.g. `{ theme: ["donnees"], roles: ["data"] }`. */
  facets: Readonly<Record<string, readonly string[]>>;
  sections: readonly SearchSection[];
}

/** A run of text, marked when it matches the query. Rendered as text, never as HTML. */
export interface Part {
  text: string;
  hit: boolean;
}

export interface SearchResult {
  kind: SearchKind;
  id: string;
  /** Address of the best section (with `#anchor` when it is not the introduction). */
  url: string;
  title: readonly Part[];
  /** Heading of the best section, when it is not the introduction. */
  heading?: readonly Part[];
  excerpt: readonly Part[];
  label: string;
  /** Absent when only the text of the page is at hand (lib/offline/search-kept.ts). */
  trust?: SearchTrust;
  trustDate?: string | undefined;
  /** English expressions that the page holds. */
  english?: readonly string[];
  facets: Readonly<Record<string, readonly string[]>>;
  score: number;
  /** How the score came about, when asked for. */
  explanation?: readonly string[];
}

export interface SearchAnswer {
  query: string;
  /** The words actually searched when a typo was mended: « Résultats pour … ». */
  corrected?: string;
  /** True when the best results match too little of the query: « Aucun résultat exact : articles approchants ». */
  weak: boolean;
  results: readonly SearchResult[];
  /** True when a search file could not be loaded: the answer is made from what is here. */
  partial?: boolean;
  /** What was looked up, when asked for. */
  explanation?: readonly string[];
}

/** Border of `eval`: one judged query a line. */
export const JudgedQuery = z.object({
  id: z.string(),
  query: z.string(),
  relevant: z.record(z.string(), z.number()),
});
export type JudgedQuery = z.infer<typeof JudgedQuery>;
