/** French typography of what readers see: spaces, apostrophes, quotes, dots, « œ », ordinals. */
import { breakableSpaces, narrowNoBreakSpace, noBreakSpace } from "#lib/content/french-spacing.ts";
import type { ContentIssue } from "#lib/content/issues.ts";
import { editAt, kindAt, placeAt, type ProseBlock } from "./prose.ts";
import type { RuleName } from "./registry.ts";
import type { FileRule } from "./rule.ts";

/** What stands in a text, from `from` to `to`, and what should. */
interface Mend {
  from: number;
  to: number;
  text: string;
}

interface Habit {
  rule: RuleName;
  fact: string;
  find: (text: string) => Mend[];
  /** Changes the letters of a heading, so its anchor: a person decides. */
  changesAnchors?: true;
}

function replacing(pattern: RegExp, by: (match: RegExpMatchArray) => string) {
  return (text: string): Mend[] =>
    [...text.matchAll(pattern)].map((match) => {
      const from = match.index;
      return { from, to: from + match[0].length, text: by(match) };
    });
}

/** What may follow a sign that ends a group of words: « 10:30 » and « a?b » are none. */
const end = String.raw`(?=[\s)»”"\]]|$)`;

const missingSpaces: readonly { pattern: RegExp; space: string }[] = [
  {
    pattern: new RegExp(String.raw`(?<=[\p{L}\p{N})»”"])(?=[;!?]+${end})`, "gu"),
    space: narrowNoBreakSpace,
  },
  { pattern: new RegExp(String.raw`(?<=[\p{L})»”"])(?=:${end})`, "gu"), space: noBreakSpace },
  { pattern: /(?<=\d)(?=[%€](?![\p{L}\p{N}]))/gu, space: noBreakSpace },
  { pattern: /(?<=«)(?=\S)/g, space: noBreakSpace },
  { pattern: /(?<=[^\s«])(?=»)/g, space: noBreakSpace },
];

function findSpaces(text: string): Mend[] {
  return [
    ...breakableSpaces.flatMap(({ pattern, space }) => replacing(pattern, () => space)(text)),
    ...missingSpaces.flatMap(({ pattern, space }) => replacing(pattern, () => space)(text)),
    ...replacing(/(?<=\p{L}) (?=[,.](?:\s|$))/gu, () => "")(text),
  ];
}

/** Both ends of each quotation in straight or curved quotes. */
function findQuotes(text: string): Mend[] {
  return [...text.matchAll(/(?<=^|[\s(’'—–])["“](?=\S)([^"“”]*\S)["”](?![\p{L}\p{N}])/gu)].flatMap(
    ({ index, 0: { length } }) => [
      { from: index, to: index + 1, text: `«${noBreakSpace}` },
      { from: index + length - 1, to: index + length, text: `${noBreakSpace}»` },
    ],
  );
}

function ligature(match: RegExpMatchArray): string {
  return match[0].startsWith("O") ? "Œ" : "œ";
}

const habits: readonly Habit[] = [
  {
    rule: "french-spaces",
    fact: "une espace insécable manque, ou une espace est de trop",
    find: findSpaces,
  },
  {
    rule: "double-space",
    fact: "deux espaces se suivent",
    find: replacing(/(?<=\S) {2,}(?=\S)/g, () => " "),
  },
  {
    rule: "apostrophe",
    fact: "l’apostrophe est droite",
    find: replacing(/(?<=\p{L})'(?=[\p{L}\p{N}«])/gu, () => "’"),
  },
  { rule: "quotes", fact: "les guillemets ne sont pas français", find: findQuotes },
  {
    rule: "three-dots",
    fact: "trois points valent un seul signe, « … »",
    find: replacing(/(?<=[\p{L}\p{N})»’]|^|\s)\.{3}(?=[\s\p{L}),»”"]|$)/gu, () => "…"),
  },
  {
    rule: "ligature",
    fact: "« œ » s’écrit en un seul signe",
    // Every French word with these letters takes the ligature: œuvre, cœur, nœud, œil, fœtus.
    find: replacing(
      /oe(?=u)(?<=(?<!\p{L})\p{L}{0,12})|(?<!\p{L})oe(?=il|sopha|nolog|cumén)|(?<=(?<!\p{L})f)oe(?=tus)/giu,
      ligature,
    ),
  },
  {
    rule: "ordinal",
    fact: "cet ordinal s’abrège autrement",
    changesAnchors: true,
    find: (text) => [
      ...replacing(
        /(?<=(?<![\p{L}\p{N}])(?:\d+|[IVX]+))(?:i?[èe]me)(?=s?(?!\p{L}))/gu,
        () => "e",
      )(text),
      ...replacing(/(?<=(?<![\p{L}\p{N}])1)(?:ère)(?=s?(?!\p{L}))/gu, () => "re")(text),
      ...replacing(/(?<=(?<![\p{L}\p{N}])1)(?:ier|èr)(?=s?(?!\p{L}))/gu, () => "er")(text),
    ],
  },
];

/** Signs shown before and after the mistake. */
const contextChars = 14;

function quote(text: string, { from, to }: Mend): string {
  const start = Math.max(0, from - contextChars);
  const stop = Math.min(text.length, to + contextChars);
  const open = start > 0 ? "…" : "";
  return `${open}${text.slice(start, stop).trim()}${stop < text.length ? "…" : ""}`;
}

function mendBlock(file: string, block: ProseBlock): ContentIssue[] {
  return habits.flatMap(({ rule, fact, find, changesAnchors }) => {
    const mends = find(block.text).filter(({ from }) => kindAt(block, from) === "text");
    const edits = mends.map(({ from, to, text }) => editAt(block, from, to, text));
    // A quotation whose one end cannot be mended is left whole: half of it would be worse.
    const isHalf = rule === "quotes" && edits.includes(undefined);
    const isKept = isHalf || (changesAnchors && block.kind === "heading");
    return mends.map((mend, index): ContentIssue => {
      const edit = isKept ? undefined : edits[index];
      return {
        file,
        ...placeAt(block, mend.from),
        rule,
        fact: `« ${quote(block.text, mend)} » : ${fact}.`,
        fix: edit ? "Lancez npm run check -- --fix." : "Corrigez-le à la main.",
        ...(edit && { edit }),
      };
    });
  });
}

export const typography: FileRule = {
  scope: "file",
  names: [
    ...["french-spaces", "double-space", "apostrophe", "quotes"],
    ...["three-dots", "ligature", "ordinal"],
  ] as const satisfies readonly RuleName[],
  check: ({ file, blocks }) => blocks.flatMap((block) => mendBlock(file, block)),
};
