/** Turns French text into search tokens, the same way for the index, the query and the marks. */
import { fold } from "./fold.ts";
import { matchInclusiveForm } from "./inclusive.ts";
import { stem } from "./stem.ts";
import { stopWords } from "./stop-words.ts";

/** Stored in the manifest: an index is only read by the analyser that made it. */
export const analyserVersion = "fr-6";

/** One word of a text. */
export interface Token {
  stem: string;
  /** The folded word: what the vocabulary holds, what typos are measured on. */
  surface: string;
  /** Offsets in the original text. */
  start: number;
  end: number;
  /** Grammar word: kept for phrases, left out of the index and of queries that say something else. */
  isStop?: true;
  /** Second reading of several tokens written in one piece: « open-source » also gives `opensource`. */
  isJoined?: true;
  /** Written in capitals inside ordinary text: never mended as a typo, never a grammar word (« SI », « OU »). */
  isAcronym?: true;
}

/** Longer tokens are hashes, keys or encoded files; indexing them has killed browsers. */
const MAX_TOKEN_CHARS = 40;

/** Words that lose their meaning when split, as they stand in folded text; `stem` names them. */
const technicalWords = /(?:c\+\+|[cf]#|\.net|r&d|q&r|aujourd'hui|prud'hom[a-z]+)(?![a-z0-9])/y;
const elision = /(?:jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|qu|[cdjlmnst])'(?=[\p{L}\p{N}])/uy;
const dataUri = /data:[a-z]+\/[^\s)"'>]*/y;
const webScheme = /(?:https?:\/\/(?:www\.)?|mailto:)/y;
const inclusiveSigns = /[·(/.-]/;
const word = /[\p{L}\p{N}]+/uy;

/** Pronouns tied to a verb by a hyphen: « mettez-vous » is no compound word. */
const clitics = new Set(
  "vous nous je tu il elle on ils elles ce ci la moi toi le les lui leur y en t".split(" "),
);

interface Scan {
  folded: string;
  starts: Uint32Array;
  original: string;
  isShouting: boolean;
  tokens: Token[];
  /** Tokens of the compound being read, tied by single hyphens or dots. */
  compound: { surface: string; start: number; end: number; isStop: boolean }[];
  position: number;
}

/** Gives the tokens of a text, in order, with offsets into that text. */
export function analyse(text: string): readonly Token[] {
  const { text: folded, starts } = fold(text);
  const scan: Scan = {
    folded,
    starts,
    original: text,
    isShouting: isShouting(text),
    tokens: [],
    compound: [],
    position: 0,
  };
  while (scan.position < folded.length) readNext(scan);
  closeCompound(scan);
  return scan.tokens;
}

/** Longer than this, a text is no title. */
const MAX_TITLE_CHARS = 200;

/** In a title all in capitals, capitals do not mark acronyms. */
function isShouting(text: string): boolean {
  if (text.length > MAX_TITLE_CHARS) return false;
  let upper = 0;
  let lower = 0;
  for (const sign of text) {
    if (sign !== sign.toLowerCase()) upper += 1;
    else if (sign !== sign.toUpperCase()) lower += 1;
  }
  return upper > lower && /\s/.test(text.trim());
}

function matchAt(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0];
}

function readNext(scan: Scan): void {
  const { folded, position } = scan;
  const skipped = matchAt(dataUri, folded, position) ?? matchAt(webScheme, folded, position);
  if (skipped !== undefined) {
    closeCompound(scan);
    scan.position += skipped.length;
    return;
  }
  const technical = matchAt(technicalWords, folded, position);
  if (technical !== undefined) {
    closeCompound(scan);
    push(scan, technical, position, position + technical.length);
    return;
  }
  const elided = matchAt(elision, folded, position);
  const plain = elided ?? matchAt(word, folded, position);
  if (elided !== undefined || plain === undefined) scan.position += elided?.length ?? 1;
  else readWord(scan, plain);
}

function readWord(scan: Scan, surface: string): void {
  const start = scan.position;
  const end = start + surface.length;
  const inclusive = inclusiveSigns.test(scan.folded.charAt(end))
    ? matchInclusiveForm(scan.folded, start)
    : undefined;
  if (inclusive !== undefined) {
    closeCompound(scan);
    pushForms(scan, inclusive.words, inclusive.end);
    return;
  }
  const previous = scan.compound.at(-1);
  const isTied =
    previous !== undefined &&
    previous.end === start - 1 &&
    /[-.]/.test(scan.folded.charAt(start - 1));
  if (!isTied) closeCompound(scan);
  const token = push(scan, surface, start, end);
  scan.compound.push({ surface, start, end, isStop: token?.isStop === true });
}

function push(scan: Scan, surface: string, start: number, end: number): Token | undefined {
  scan.position = end;
  if (surface.length > MAX_TOKEN_CHARS) return undefined;
  const from = scan.starts[start] ?? 0;
  const to = scan.starts[end] ?? scan.original.length;
  const token: Token = { stem: stem(surface), surface, start: from, end: to };
  if (isAcronym(scan, from, to)) token.isAcronym = true;
  else if (isStopWord(surface)) token.isStop = true;
  scan.tokens.push(token);
  return token;
}

function isAcronym(scan: Scan, from: number, to: number): boolean {
  return !scan.isShouting && /^\p{Lu}[\p{Lu}\p{N}&]+s?$/u.test(scan.original.slice(from, to));
}

/** Single letters say nothing, but for the languages C and R. */
function isStopWord(surface: string): boolean {
  return stopWords.has(surface)
    ? !/^[cr]$/.test(surface)
    : /^[a-z]$/.test(surface) && !/^[cr]$/.test(surface);
}

function pushForms(scan: Scan, words: readonly string[], end: number): void {
  const start = scan.position;
  const seen = new Set<string>();
  for (const surface of words) {
    const key = stem(surface);
    if (!seen.has(key)) push(scan, surface, start, end);
    seen.add(key);
  }
  scan.position = end;
}

/** The end of a domain name, which people leave out: « beta.gouv.fr » is said « betagouv ». */
const domainEndings = new Set(["fr", "com", "org", "net", "eu", "io"]);

/** Adds the joined reading of a compound: `open-source` → `opensource`, `node.js` → `nodejs`, `data.gouv.fr` → `datagouv`. */
function closeCompound(scan: Scan): void {
  const whole = scan.compound;
  scan.compound = [];
  const isDomain = whole.length > 2 && domainEndings.has(whole.at(-1)?.surface ?? "");
  const parts = isDomain ? whole.slice(0, -1) : whole;
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length < 2 || parts.length > 4) return;
  const surface = parts.map((part) => part.surface).join("");
  if (surface.length > MAX_TOKEN_CHARS || /^\d+$/.test(surface)) return;
  if (clitics.has(last.surface) || parts.every((part) => part.isStop)) return;
  const start = scan.starts[first.start] ?? 0;
  const end = scan.starts[last.end] ?? scan.original.length;
  scan.tokens.push({ stem: stem(surface), surface, start, end, isJoined: true });
}
