/** The store as text: a backup that any instance takes back, and exports for people to study. */
import { z } from "zod";
import type { StoreRows } from "./store.ts";
import { lastingTables, type LastingTable } from "./tables.ts";

const format = "eig-link/store";
const version = 1;

const text = z.string();
const count = z.int().min(0);

/** A file from outside: every row is checked before anything is replaced. */
const Backup = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  savedAt: text,
  rows: z.strictObject({
    questions: z.array(
      z.strictObject({
        id: text,
        text,
        details: text,
        askedAt: text,
        tokenHash: text,
        contact: text.nullable(),
        takenAt: text.nullable(),
        declinedReason: text.nullable(),
        duplicateOf: text.nullable(),
      }),
    ),
    votes: z.array(z.strictObject({ questionId: text, day: text, count })),
    feedback: z.array(
      z.strictObject({
        id: text,
        articleId: text,
        sentAt: text,
        helpful: z.literal([0, 1]),
        reason: text.nullable(),
        comment: text,
        // Backups of before passages have none.
        passage: text.nullable().default(null),
        anchor: text.nullable().default(null),
      }),
    ),
    gaps: z.array(z.strictObject({ words: text, day: text, outcome: text, label: text, count })),
    // Absent from files saved before there was a desk.
    journal: z
      .array(
        z.strictObject({
          id: text,
          at: text,
          email: text,
          name: text,
          action: text,
          questionId: text,
          detail: text,
        }),
      )
      .default([]),
  }),
});

export function formatBackup(rows: StoreRows, savedAt: string): string {
  return `${JSON.stringify({ format, version, savedAt, rows }, undefined, 1)}\n`;
}

/** @throws Error that says, in French, what is wrong with the file. */
export function parseBackup(source: string): StoreRows {
  const read = (): unknown => {
    try {
      return JSON.parse(source);
    } catch (cause) {
      throw new Error("Ce fichier n’est pas une sauvegarde : ce n’est pas du JSON.", { cause });
    }
  };
  const parsed = Backup.safeParse(read());
  if (parsed.success) return parsed.data.rows;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join(".") || "la première ligne";
  throw new Error(`Ce fichier n’est pas une sauvegarde de cette version : voyez ${place}.`);
}

type Cell = string | number | null;

/** What leaves the store to be studied: neither contact nor follow-up address. */
function exportedRows(rows: StoreRows): Record<LastingTable, Record<string, Cell>[]> {
  return {
    questions: rows.questions.map(({ tokenHash: _token, contact: _contact, ...row }) => row),
    votes: rows.votes.map((row) => ({ ...row })),
    feedback: rows.feedback.map((row) => ({ ...row })),
    gaps: rows.gaps.map((row) => ({ ...row })),
    journal: rows.journal.map((row) => ({ ...row })),
  };
}

export function formatJson(rows: StoreRows): string {
  return `${JSON.stringify(exportedRows(rows), undefined, 2)}\n`;
}

/** A spreadsheet would run a cell that begins with these: an apostrophe makes it a text (OWASP, « CSV injection »). */
function csvCell(value: Cell = null): string {
  const plain = String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One table as CSV (RFC 4180), with its heading. */
export function formatCsv(rows: StoreRows, table: LastingTable): string {
  const headings: Record<LastingTable, readonly string[]> = {
    questions: ["id", "text", "details", "askedAt", "takenAt", "declinedReason", "duplicateOf"],
    votes: ["questionId", "day", "count"],
    feedback: [
      ...["id", "articleId", "sentAt", "helpful", "reason", "comment"],
      ...["passage", "anchor"],
    ],
    gaps: ["words", "day", "outcome", "label", "count"],
    journal: ["id", "at", "email", "name", "action", "questionId", "detail"],
  };
  const columns = headings[table];
  const lines = exportedRows(rows)[table].map((row) => columns.map((name) => csvCell(row[name])));
  return [columns, ...lines].map((cells) => `${cells.join(",")}\r\n`).join("");
}

export function isLastingTable(name: string): name is LastingTable {
  return lastingTables.some((table) => table === name);
}
