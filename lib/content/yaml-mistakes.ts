/** Says in French what the YAML parser refused, where the mistake is rather than where the parser stopped. */
import { isAlias, isScalar, visit, type Document, type YAMLParseError } from "yaml";

export interface YamlMistake {
  offset: number;
  fact: string;
  fix: string;
}

const quoteIt = "Mettez toute la valeur entre guillemets doubles.";

/** Mistakes that stand alone: each of their lines is reported. Others often follow from the first. */
const independentCodes = new Set([
  "DUPLICATE_KEY",
  "TAB_AS_INDENT",
  "BAD_SCALAR_START",
  "BLOCK_AS_IMPLICIT_KEY",
]);

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end === -1 ? undefined : end);
}

function explainUnexpectedToken(error: YAMLParseError, text: string): YamlMistake {
  const [offset] = error.pos;
  const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  if (error.message.includes("block-seq-ind on same line")) {
    const fix = "Passez à la ligne avant « - », avec deux espaces de retrait.";
    return { offset, fact: "Une liste commence sur la ligne de sa clé.", fix };
  }
  if (error.message.startsWith("Not a YAML token")) {
    return {
      offset,
      fact: "Du texte suit « | » ou « > » sur la même ligne.",
      fix: "Passez à la ligne avant ce texte, avec deux espaces de retrait.",
    };
  }
  const alias = /(?:[:-]\s+)(\*\S*\s*)$/.exec(before)?.[1];
  if (alias !== undefined) {
    const fact = "Une valeur ne peut pas commencer par « * ».";
    return { offset: offset - alias.length, fact, fix: quoteIt };
  }
  if (/["'].*["']\s*$/.test(before)) {
    return {
      offset,
      fact: "Du texte suit un guillemet qui a déjà refermé la valeur.",
      fix: "Entourez toute la valeur de guillemets doubles et, à l’intérieur, citez avec « … » et ’.",
    };
  }
  return {
    offset,
    fact: "Le retrait de cette ligne n’est pas celui de ses voisines.",
    fix: "Alignez toutes les clés d’un même groupe sur la même colonne.",
  };
}

function explainNestedKey(offset: number, text: string): YamlMistake {
  const [line = "", next = ""] = text.slice(offset).split("\n");
  if (!/:(\s|$)/.test(line)) {
    return {
      offset: offset + line.length + 1 + next.search(/\S|$/),
      fact: "Cette ligne est plus en retrait que la clé du dessus.",
      fix: "Alignez-la sur la clé du dessus.",
    };
  }
  return {
    offset,
    fact: "Ce texte contient « : » suivi d’une espace, ce que YAML lit comme une nouvelle clé.",
    fix: quoteIt,
  };
}

function explainMissingSpace(error: YAMLParseError, text: string): YamlMistake {
  const [offset] = error.pos;
  const line = lineAround(text, offset);
  const fact = "Cette ligne n’a pas la forme « clé: valeur ».";
  if (/:[\u00A0\u202F]/.test(line)) {
    const fix = "Remplacez l’espace insécable qui suit « : » par une espace ordinaire.";
    return { offset, fact, fix };
  }
  const key = /^\s*([\w-]+):\S/.exec(line)?.[1];
  const fix = key
    ? `Mettez une espace après les deux-points : « ${key}: … ».`
    : "Écrivez une clé, deux-points, une espace, puis la valeur ; ou retirez cette ligne.";
  return { offset, fact, fix };
}

function explainBadIndent(error: YAMLParseError, text: string): YamlMistake {
  const [offset] = error.pos;
  const closing = /end with a ([\]}])/.exec(error.message)?.[1];
  if (closing === undefined) {
    const fact = "Le retrait de cette ligne n’est pas cohérent.";
    return { offset, fact, fix: "Alignez-la sur ses voisines." };
  }
  const opening = closing === "]" ? "[" : "{";
  return {
    offset: Math.max(0, text.lastIndexOf(opening, offset)),
    fact: `Ce « ${opening} » n’est jamais refermé.`,
    fix: `Ajoutez « ${closing} » à la fin, ou mettez la valeur entre guillemets doubles.`,
  };
}

function explainMissingSign(error: YAMLParseError, text: string): YamlMistake {
  const [offset] = error.pos;
  const quote = /^Missing closing (["'])/.exec(error.message)?.[1];
  if (quote !== undefined) {
    return {
      offset: Math.max(0, text.lastIndexOf(quote, offset - 1)),
      fact: "Ce guillemet n’est pas refermé sur sa ligne.",
      fix: `Ajoutez ${quote} à la fin de la valeur.`,
    };
  }
  return {
    offset,
    fact: "Un signe manque : crochet, accolade ou deux-points.",
    fix: "Fermez ce qui est ouvert sur cette ligne ou juste au-dessus.",
  };
}

function explainError(error: YAMLParseError, text: string): YamlMistake {
  const [offset] = error.pos;
  switch (error.code) {
    case "DUPLICATE_KEY":
      return {
        offset,
        fact: "Cette clé est écrite deux fois.",
        fix: "Gardez une seule des deux lignes.",
      };
    case "TAB_AS_INDENT":
      return {
        offset,
        fact: "Une tabulation sert de retrait, ce que YAML refuse.",
        fix: "Remplacez la tabulation par deux espaces.",
      };
    case "BAD_SCALAR_START":
      return {
        offset,
        fact: `Une valeur ne peut pas commencer par « ${text[offset] ?? ""} ».`,
        fix: quoteIt,
      };
    case "BLOCK_AS_IMPLICIT_KEY":
      return explainNestedKey(offset, text);
    case "MULTIPLE_DOCS":
      return {
        offset,
        fact: "Une ligne « --- » coupe le fichier en deux.",
        fix: "Retirez cette ligne.",
      };
    case "MISSING_CHAR":
      return explainMissingSign(error, text);
    case "BAD_INDENT":
      return explainBadIndent(error, text);
    case "MULTILINE_IMPLICIT_KEY":
      return explainMissingSpace(error, text);
    case "UNEXPECTED_TOKEN":
      return explainUnexpectedToken(error, text);
    default:
      return {
        offset,
        fact: "Cette ligne n’est pas du YAML valide.",
        fix: "Vérifiez les deux-points, les guillemets et le retrait ; mettez la valeur entre guillemets doubles en cas de doute.",
      };
  }
}

/** « *gras* », « &co » and « !important » mean something else in YAML: part of the text would vanish. */
function findHiddenSigns(document: Document, text: string): YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  const report = (offset: number) => {
    const fact = `Une valeur ne peut pas commencer par « ${text[offset] ?? ""} ».`;
    mistakes.push({ offset, fact, fix: quoteIt });
  };
  visit(document, {
    Node: (_key, node) => {
      const start = node.range?.[0] ?? 0;
      if (isAlias(node)) report(start);
      else if (node.anchor !== undefined) report(text.lastIndexOf("&", start));
      else if (node.tag !== undefined && isScalar(node)) report(text.lastIndexOf("!", start));
    },
  });
  return mistakes;
}

/** Every mistake of YAML itself in a parsed document; empty when its values can be trusted. */
export function findYamlMistakes(document: Document, text: string): YamlMistake[] {
  if (document.errors.length === 0) return findHiddenSigns(document, text);
  const lines = new Set<number>();
  return document.errors.flatMap((error, index) => {
    const mistake = explainError(error, text);
    const line = text.slice(0, mistake.offset).split("\n").length;
    if (lines.has(line) || (index > 0 && !independentCodes.has(error.code))) return [];
    lines.add(line);
    return [mistake];
  });
}
