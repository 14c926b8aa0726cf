/** Says in French what the MDX parser stopped at, where the mistake begins, and what to blank out to read on. */
import type { VFileMessage } from "vfile-message";
import { htmlFix, mdxComponents } from "./mdx-components.ts";
import type { RuleName } from "./rules/registry.ts";

type Range = readonly [start: number, end: number];

export interface MdxMistake {
  offset: number;
  rule: RuleName;
  fact: string;
  fix: string;
  /** Parts of the text to blank out before the next try; none means that reading on is hopeless. */
  blanks: readonly Range[];
  /** Start of a tag that stays, without the part blanked out: what the guard says of it would not be true. */
  touchedTag?: number;
  /** Tags were blanked out: what stands in what cannot be told any more. */
  breaksStructure?: boolean;
}

/** The text with its code blanked out: « < » and « { » in code mean nothing. */
function withoutCode(text: string): string {
  const hide = (code: string) => code.replace(/[^\n]/g, " ");
  return text
    .replace(/^[ \t>]*(```+|~~~+)[^\n]*\n(?:[\s\S]*?\n)?[ \t>]*\1[`~]*[ \t]*$/gm, hide)
    .replace(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, hide);
}

function offsetOfError(error: VFileMessage): number {
  const place = error.place && "start" in error.place ? error.place.start : error.place;
  return place?.offset ?? 0;
}

function offsetOfLine(text: string, line: number, column: number): number {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end;
}

/** Every `<name …>` and `</name>`. */
function tagsNamed(text: string, name: string): Range[] {
  const tags = withoutCode(text).matchAll(/<\/?([^\s<>/{]+)[^>]*>?/g);
  return [...tags]
    .filter((tag) => tag[1] === name)
    .map((tag) => [tag.index, tag.index + tag[0].length] as const);
}

/** Start of the first tag with a quote left open at the end of its line. */
function tagWithOpenQuote(code: string): number | undefined {
  const match = /<\p{L}[^<>"\n]*(?:"[^"\n]*"[^<>"\n]*)*"[^"\n]*$/mu.exec(code);
  return match?.index;
}

function explainOpenQuote(offset: number, text: string): MdxMistake {
  const name = /^<([\p{L}\w]*)/u.exec(text.slice(offset))?.[1] ?? "";
  return {
    breaksStructure: true,
    offset,
    rule: "mdx-quote",
    fact: "Un guillemet de cette balise n’est pas refermé.",
    fix: 'Ajoutez " à la fin de la valeur, avant « > ».',
    blanks: [[offset, endOfLine(text, offset)], ...tagsNamed(text, name)],
  };
}

function explainHtmlComment(offset: number, text: string): MdxMistake {
  const end = text.indexOf("-->", offset);
  return {
    offset,
    rule: "html-comment",
    fact: "Un commentaire HTML « <!-- … --> » est refusé dans un article.",
    fix: "Écrivez {/* … */}, ou retirez ce commentaire.",
    blanks: [[offset, end === -1 ? endOfLine(text, offset) : end + 3]],
  };
}

function explainAutolink(offset: number, text: string): MdxMistake {
  const [whole = "<", address = ""] = /^<([^>\s]*)>?/.exec(text.slice(offset)) ?? [];
  const isMail = /^[^:/]+@/.test(address);
  return {
    offset,
    rule: "mdx-autolink",
    fact: `L’adresse « ${address} » entre « < » et « > » est lue comme une balise.`,
    fix: `Écrivez [texte du lien](${isMail ? "mailto:" : ""}${address}).`,
    blanks: [[offset, offset + whole.length]],
  };
}

/** `offset` is where the value begins: after `type=`. */
function explainAttribute(offset: number, text: string, tag: number): MdxMistake {
  const match = /([\p{L}\w:-]+)\s*=\s*$/u.exec(text.slice(tag, offset));
  const name = match?.[1] ?? "attribut";
  const nameStart = tag + (match?.index ?? 0);
  const value =
    /^(?:\{[^}\n]*\}?|«[^»\n]*»?|“[^”\n]*”?|[^\s>/]*)/.exec(text.slice(offset))?.[0] ?? "";
  const clean = value.replace(/[«»“”„‘’{}"'\s\u00A0\u202F]+/g, " ").trim();
  return {
    offset: nameStart,
    rule: "mdx-quote",
    fact: `La valeur de l’attribut « ${name} » n’est pas entre guillemets droits.`,
    fix: `Écrivez ${name}="${clean || "…"}".`,
    blanks: [[nameStart, offset + value.length]],
    touchedTag: tag,
  };
}

/** A « < » that opens something which is no tag. */
function explainAngle(offset: number, text: string): MdxMistake {
  const name = /^<\/?(\p{Lu}[\p{L}\w]*)/u.exec(text.slice(offset))?.[1];
  if (name !== undefined && Object.hasOwn(mdxComponents, name)) {
    return {
      offset,
      rule: "mdx-tag",
      breaksStructure: true,
      fact: `La balise <${name}> est mal écrite ou n’est pas terminée.`,
      fix: 'Écrivez ses attributs sous la forme nom="valeur", et terminez-la par « > » ou « /> ».',
      blanks: [[offset, endOfLine(text, offset)], ...tagsNamed(text, name)],
    };
  }
  return {
    offset,
    rule: "mdx-angle",
    fact: "Un « < » ouvre ici une balise qui n’en est pas une.",
    fix: "Écrivez « inférieur à » en toutes lettres, ou mettez ce passage entre accents graves : `<…`.",
    blanks: [[offset, offset + 1]],
  };
}

/** The « { » that has no partner before `offset`. */
function openingBrace(code: string, offset: number): number {
  let closed = 0;
  for (let index = Math.min(offset, code.length - 1); index >= 0; index -= 1) {
    if (code[index] === "}" && index < offset) closed += 1;
    else if (code[index] === "{" && closed === 0) return index;
    else if (code[index] === "{") closed -= 1;
  }
  return Math.max(0, code.lastIndexOf("{", offset));
}

function explainExpression(error: VFileMessage, text: string, code: string): MdxMistake {
  const offset = openingBrace(code, offsetOfError(error));
  const before = text.slice(text.lastIndexOf("<", offset), offset);
  if (/^<\p{L}[^>]*=\s*$/u.test(before)) {
    return explainAttribute(offset, text, text.lastIndexOf("<", offset));
  }
  const isClosed = code.slice(offset, endOfLine(code, offset)).includes("}");
  return {
    offset,
    rule: "mdx-expression",
    fact: isClosed
      ? "Ce qui est entre accolades est lu comme du code, refusé dans un article."
      : "Une accolade « { » ouvre ici du code, refusé dans un article.",
    fix: "Retirez les accolades, ou mettez ce texte entre accents graves : `{…}`.",
    blanks: [[offset, offset + 1]],
  };
}

function explainEsm(error: VFileMessage, text: string): MdxMistake {
  const stop = offsetOfError(error);
  const before = [...text.slice(0, stop).matchAll(/^(import|export)\b/gm)].at(-1);
  const offset = before?.index ?? stop;
  const word = before?.[0] ?? "import";
  return {
    offset,
    rule: "mdx-import",
    fact: `Cette ligne commence par « ${word} », lu comme du code.`,
    fix: "Reformulez la phrase pour qu’elle ne commence pas par ce mot.",
    blanks: [[offset, offset + word.length]],
  };
}

/** What to do about a tag that nothing closes, or that is closed in another block. */
function fixUnclosed(name: string, offset: number, text: string, reason: string): string {
  if (mdxComponents[name]?.children === "none")
    return `Écrivez <${name} … /> : il ne prend pas de contenu.`;
  if (!text.slice(offset).includes(`</${name}>`)) {
    return `Ajoutez </${name}> sous son contenu, seul sur sa ligne.`;
  }
  if (reason.includes("listItem")) return `Mettez le même retrait devant <${name}> et </${name}>.`;
  return `Mettez <${name}> et </${name}> chacun seul sur sa ligne, avec une ligne vide avant et après.`;
}

/** Each tag of HTML is reported: only this one is blanked, with what closes it. */
function explainHtmlTag(name: string, offset: number, text: string): MdxMistake {
  const tags = tagsNamed(text, name);
  const closing = tags.find(([start]) => start > offset && text[start + 1] === "/");
  return {
    offset,
    rule: "raw-html",
    fact: `La balise HTML « <${name}> » est refusée.`,
    fix: htmlFix(name),
    blanks: [...tags.filter(([start]) => start === offset), ...(closing ? [closing] : [])],
  };
}

function explainStructure(error: VFileMessage, text: string): MdxMistake {
  const { reason } = error;
  const [, open = "", line = "1", column = "1"] =
    /closing tag for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
  const wrongClosing = /closing tag `<\/([^`>]*)>`/.exec(reason)?.[1];
  const opened = offsetOfLine(text, Number(line), Number(column));
  if (/^[a-z]/.test(open)) return explainHtmlTag(open, opened, text);
  if (wrongClosing !== undefined) {
    return {
      offset: offsetOfError(error),
      rule: "mdx-unclosed",
      breaksStructure: true,
      fact: `</${wrongClosing}> arrive alors que <${open}>, ouvert ligne ${line}, n’est pas refermé.`,
      fix: `Refermez d’abord <${open}> par </${open}>.`,
      blanks: [...tagsNamed(text, open), ...tagsNamed(text, wrongClosing)],
    };
  }
  return {
    offset: opened,
    rule: "mdx-unclosed",
    breaksStructure: true,
    fact: open
      ? `<${open}> n’est pas refermé, ou pas au même niveau.`
      : "Un fragment « <> » n’est pas refermé.",
    fix: open ? fixUnclosed(open, opened, text, reason) : "Retirez « <> ».",
    blanks: open ? tagsNamed(text, open) : [[opened, opened + 2]],
  };
}

function explainClosingTag(error: VFileMessage, text: string): MdxMistake {
  const offset = text.lastIndexOf("<", offsetOfError(error));
  const name = /^<\/\s*([^\s>]*)/.exec(text.slice(offset))?.[1] ?? "";
  if (/^[a-z]/.test(name)) return explainHtmlTag(name, offset, text);
  return {
    offset,
    rule: "mdx-unclosed",
    breaksStructure: true,
    fact: `</${name}> ne referme rien ici : <${name}> n’est pas ouvert, ou l’est dans un autre bloc.`,
    fix: `Ouvrez <${name}> seul sur sa ligne, avec une ligne vide avant et après ; ou retirez </${name}>.`,
    blanks: name ? tagsNamed(text, name) : [[offset, offset + 1]],
  };
}

/** Explains why the parser stopped in `text`. */
export function explainMdxError(error: VFileMessage, text: string): MdxMistake {
  const { reason } = error;
  const code = withoutCode(text);
  const stop = offsetOfError(error);
  if (/import\/exports/.test(reason)) return explainEsm(error, text);
  if (/in expression|parse expression/i.test(reason)) return explainExpression(error, text, code);
  if (/expected an open tag first/.test(reason)) return explainClosingTag(error, text);
  if (/closing tag/i.test(reason)) return explainStructure(error, text);
  const quote = tagWithOpenQuote(code);
  if (quote !== undefined && quote <= stop) return explainOpenQuote(quote, text);
  const angle = code.lastIndexOf("<", stop);
  if (angle !== -1) {
    if (reason.includes("to create a comment")) return explainHtmlComment(angle, text);
    if (reason.includes("to create a link")) return explainAutolink(angle, text);
    if (reason.includes("before attribute value")) {
      // The value may itself begin with « < »: the tag is the one before it.
      return explainAttribute(stop, text, code.lastIndexOf("<", stop - 1));
    }
    return explainAngle(angle, text);
  }
  return {
    offset: stop,
    rule: "mdx-syntax",
    fact: "Ce passage n’est pas du MDX valide.",
    fix: "Vérifiez les « < », les accolades et les composants de ce paragraphe.",
    blanks: [],
  };
}
