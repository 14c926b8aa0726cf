import { expect, test } from "vitest";
import { formatBackup, formatCsv, formatJson, parseBackup } from "./dump.ts";
import type { StoreRows } from "./store.ts";

const rows: StoreRows = {
  questions: [
    {
      id: "qaaaaaa",
      text: '=cmd() et "guillemets"',
      details: "ligne 1\nligne 2",
      askedAt: "2026-11-22T10:00:00.000Z",
      tokenHash: "secret",
      contact: "a@exemple.fr",
      takenAt: null,
      declinedReason: null,
      duplicateOf: null,
    },
  ],
  votes: [{ questionId: "qaaaaaa", day: "2026-11-22", count: 2 }],
  feedback: [],
  gaps: [{ words: "stag", day: "2026-11-22", outcome: "none", label: "stage", count: 3 }],
  journal: [
    {
      ...{ id: "j1", at: "2026-11-23T09:00:00.000Z", email: "c@exemple.fr", name: "Camille" },
      ...{ action: "decline", questionId: "qaaaaaa", detail: "Hors sujet" },
    },
  ],
};

test("a backup comes back as it was", () => {
  expect(parseBackup(formatBackup(rows, "2026-11-22T10:00:00.000Z"))).toEqual(rows);
});

test("a backup from before the desk comes back with an empty journal", () => {
  const { journal: _journal, ...before } = rows;
  const file = JSON.stringify({ format: "eig-link/store", version: 1, savedAt: "", rows: before });
  expect(parseBackup(file)).toEqual({ ...before, journal: [] });
});

test("a file that is no backup is refused with its reason", () => {
  expect(() => parseBackup("{")).toThrow("Ce fichier n’est pas une sauvegarde : ce n’est pas du");
  const other = formatBackup(rows, "").replace('"count": 2', '"count": "deux"');
  expect(() => parseBackup(other)).toThrow("voyez rows.votes.0.count.");
});

test("an export holds no contact and no follow-up address", () => {
  expect(formatJson(rows)).not.toMatch(/secret|a@exemple\.fr/);
  expect(formatCsv(rows, "questions")).toBe(
    'id,text,details,askedAt,takenAt,declinedReason,duplicateOf\r\nqaaaaaa,"\'=cmd() et ""guillemets""","ligne 1\nligne 2",2026-11-22T10:00:00.000Z,,,\r\n',
  );
  expect(formatCsv(rows, "gaps")).toBe(
    "words,day,outcome,label,count\r\nstag,2026-11-22,none,stage,3\r\n",
  );
});
