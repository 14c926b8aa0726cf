/** What an import has to say of a source file: each thing with its line, nothing in silence. */
import { spaceFrench } from "#lib/content/french-spacing.ts";

export interface ImportNote {
  /** Path of the source, as it was given. */
  file: string;
  /** 1-based line of the source. */
  line: number;
  /** `done`: carried in another form; `todo`: lost, or somebody must finish it. */
  level: "done" | "todo";
  /** One French sentence. */
  message: string;
}

/** Collects the notes of one source file. */
export interface Reporter {
  done: (line: number, message: string) => void;
  todo: (line: number, message: string) => void;
  notes: ImportNote[];
}

/** A collector for `file`; the same message on the same line is kept once. */
export function createReporter(file: string): Reporter {
  const notes: ImportNote[] = [];
  const add = (level: ImportNote["level"]) => (line: number, text: string) => {
    const message = spaceFrench(text);
    const isKnown = notes.some((note) => note.line === line && note.message === message);
    if (!isKnown) notes.push({ file, line, level, message });
  };
  return { done: add("done"), todo: add("todo"), notes };
}

const maxQuotedChars = 80; // Enough to find the place in the source.

/** A piece of the source inside a message: one line, cut short. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const short = line.length > maxQuotedChars ? `${line.slice(0, maxQuotedChars - 1)}…` : line;
  return `« ${short} »`;
}

/** Notes in the order of the source. */
export function sortNotes(notes: readonly ImportNote[]): ImportNote[] {
  return [...notes].sort((a, b) => a.line - b.line);
}
