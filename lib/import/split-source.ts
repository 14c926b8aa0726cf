/** Splits a source of any generation into its front matter, read as far as it can be, and its numbered lines of body. */
import { parseDocument } from "yaml";
import { quote, type Reporter } from "./report.ts";

/** A line of the text with the line of the source it comes from. */
export interface SourceLine {
  text: string;
  line: number;
}

export interface Field {
  value: unknown;
  line: number;
}

export interface SplitSource {
  fields: Map<string, Field>;
  body: SourceLine[];
}

const keyLine = /^["']?([A-Za-z_][\w-]*)["']?\s*:(?:\s|$)/;

function parseYaml(text: string): unknown {
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: "silent" });
    return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 10 });
  } catch {
    return undefined; // An alias without its anchor, or too many of them: read key by key.
  }
}

/** Lines of one key: its own, and those below it that belong to it. */
function chunks(lines: readonly SourceLine[], report: Reporter): SourceLine[][] {
  const found: SourceLine[][] = [];
  for (const line of lines) {
    const current = found.at(-1);
    if (keyLine.test(line.text)) found.push([line]);
    else if (current) current.push(line);
    else if (line.text.trim() !== "" && !/^\s*#/.test(line.text)) {
      report.todo(
        line.line,
        `En-tête : ligne non comprise, laissée de côté : ${quote(line.text)}.`,
      );
    }
  }
  return found;
}

/** The value of a key as it stands, quotes taken off, when it is no YAML. */
function rawValue(chunk: readonly SourceLine[]): string {
  const [first, ...rest] = chunk.map((line) => line.text);
  const value = (first ?? "").replace(keyLine, "");
  return [value, ...rest.map((line) => line.trim())]
    .join(" ")
    .trim()
    .replace(/^["']|["']$/g, "")
    .trim();
}

function readChunk(chunk: readonly SourceLine[], report: Reporter): [string, Field] | undefined {
  const [first] = chunk;
  const key = first && keyLine.exec(first.text)?.[1];
  if (first === undefined || key === undefined) return undefined;
  const raw = parseYaml(chunk.map((line) => line.text).join("\n"));
  if (typeof raw === "object" && raw !== null) {
    const [entry] = Object.entries(raw);
    if (entry) return [key, { value: entry[1], line: first.line }];
  }
  report.todo(
    first.line,
    `En-tête : la clé « ${key} » n’est pas du YAML ; sa valeur est lue telle quelle.`,
  );
  return [key, { value: rawValue(chunk), line: first.line }];
}

function untab(line: SourceLine, report: Reporter): SourceLine {
  const indent = /^\s*/.exec(line.text)?.[0] ?? "";
  if (!indent.includes("\t")) return line;
  report.done(line.line, "En-tête : tabulation remplacée par des espaces.");
  return { ...line, text: indent.replaceAll("\t", "  ") + line.text.slice(indent.length) };
}

function readFields(source: readonly SourceLine[], report: Reporter): Map<string, Field> {
  const fields = new Map<string, Field>();
  const lines = source.map((line) => untab(line, report));
  for (const chunk of chunks(lines, report)) {
    const entry = readChunk(chunk, report);
    if (!entry) continue;
    const [key, field] = entry;
    if (fields.has(key)) {
      report.todo(
        field.line,
        `En-tête : la clé « ${key} » est écrite deux fois ; la première est gardée.`,
      );
    } else fields.set(key, field);
  }
  return fields;
}

/** Where the header stops when nobody closed it: at the first empty line, or the first that is no header. */
function openHeaderEnd(lines: readonly SourceLine[]): number {
  const end = lines.findIndex(
    (line) => !keyLine.test(line.text) && !/^(\s+\S|- |-$|#)/.test(line.text),
  );
  return end === -1 ? lines.length : end;
}

/** Never throws: what cannot be read is reported, and the rest is. */
export function splitSource(text: string, report: Reporter): SplitSource {
  const lines = text.split("\n").map((line, index) => ({ text: line, line: index + 1 }));
  const start = lines.findIndex((line) => line.text.trim() !== "");
  const opening = lines[start]?.text.trim() ?? "";
  if (/^\+\+\+/.test(opening)) {
    report.todo(start + 1, "En-tête en TOML (« +++ ») : il n’est pas lu et reste dans le texte.");
  }
  if (!/^---+(?:\s*ya?ml)?$/i.test(opening)) {
    if (/^---+\s*\w/.test(opening)) {
      report.todo(
        start + 1,
        `En-tête ${quote(opening)} : seul le YAML est lu ; il reste dans le texte.`,
      );
    }
    return { fields: new Map(), body: lines };
  }
  const rest = lines.slice(start + 1);
  const closing = rest.findIndex((line) => /^(---+|\.\.\.)\s*$/.test(line.text));
  if (closing !== -1) {
    return { fields: readFields(rest.slice(0, closing), report), body: rest.slice(closing + 1) };
  }
  const end = openHeaderEnd(rest);
  report.todo(
    start + 1,
    "En-tête jamais refermé : il est lu jusqu’à la première ligne qui n’en a pas la forme.",
  );
  return { fields: readFields(rest.slice(0, end), report), body: rest.slice(end) };
}
