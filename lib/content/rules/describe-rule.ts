/** The form in which a rule is described: for authors, in French, in `docs/rules.md`. */

export interface RuleDescription {
  /** An error stops the build; advice does not. */
  level: "error" | "advice";
  /** Four to eight words, no full stop. */
  title: string;
  /** What it spares readers or colleagues, one or two sentences. */
  why: string;
  /** What to do, a sentence that begins with a verb. */
  mend: string;
  /** What it refuses and what it accepts, as typed in the file. */
  bad: string;
  good: string;
  /** A comment with a reason may silence it in place; never what protects readers. */
  canSilence: boolean;
  /** `npm run check -- --fix` mends it. */
  canFix?: true;
}

/** Descriptions by name, kebab-case; a group is a chapter of the document. */
export type RuleGroup = Readonly<Record<string, RuleDescription>>;
