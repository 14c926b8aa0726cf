/**
 * What a style rule is: something that looks at prose and says what to mend.
 *
 * To add one: describe its names in `registry/`, write it in a file of its own, list it in
 * `all-rules.node.ts`, run `npm run rules:doc`. A rule never reads disk: what it needs is in its arguments.
 */
import type { ContentIssue } from "#lib/content/issues.ts";
import type { Backlinks, Knowledge } from "#lib/content/knowledge.ts";
import type { Terme } from "#lib/content/schema/reference.ts";
import type { Prose } from "./prose.ts";
import type { RuleName } from "./registry.ts";

/** The file that a rule looks at. */
export interface RuleFile extends Prose {
  /** Path for messages. */
  file: string;
  kind: "article" | "defi" | "parcours" | "glossaire" | "themes" | "contacts" | "equipe";
  /** Name of a page; empty for the reference files. */
  slug: string;
  /** Not read by readers: style waits until they are published or gone. */
  isDraft: boolean;
}

/** Words of the house that a rule over one file may need; the verdict is kept until they change. */
export interface Lexicon {
  glossaire: readonly Terme[];
  /** `orthographe.txt` of the base: words that are right here, one a line; empty without the file. */
  words: readonly string[];
  /** Names that the base gives to défis, administrations, towns, contacts: right as they are. Left out, none. */
  names?: readonly string[];
}

/** What a rule over the whole base reads. */
export interface RuleContext {
  files: readonly RuleFile[];
  /** Articles withdrawn are apart in it; drafts are in. */
  knowledge: Knowledge;
  backlinks: Backlinks;
  lexicon: Lexicon;
  /** `orthographe.txt` as it is on disk; undefined without the file. */
  wordList?: { file: string; source: string };
  /** Place of a key of an article's front matter. */
  locate: (slug: string, path: readonly PropertyKey[]) => { line: number; column: number };
}

/**
 * Looks at one file at a time, and at nothing else: its verdict is kept by the hash of the file, of
 * the lexicon and of our code. Drafts are not shown to it.
 */
export interface FileRule {
  scope: "file";
  /** Every name that its issues bear; each is described in the registry. */
  names: readonly RuleName[];
  check: (file: RuleFile, lexicon: Lexicon) => ContentIssue[] | Promise<ContentIssue[]>;
}

/** Looks at the whole base: near-duplicates, orphans. Runs each time, so it must be quick. */
export interface BaseRule {
  scope: "base";
  names: readonly RuleName[];
  check: (context: RuleContext) => ContentIssue[] | Promise<ContentIssue[]>;
}

export type Rule = FileRule | BaseRule;
