import { expect, test } from "vitest";
import { isSameNote, isTrivialNote } from "./verification-note.ts";

test.each([
  "",
  "ok",
  "RAS",
  "Relu, tout est bon.",
  "Vérifié : rien à signaler, toujours valable !",
  "Article relu et conforme, contenu inchangé",
  "liens liens liens",
])("« %s » says nothing of what was checked", (note) => {
  expect(isTrivialNote(note)).toBe(true);
});

test.each([
  "Les douze liens ouverts, seuils comparés à la circulaire.",
  "Procédure refaite avec une DSI.",
  "Appel au DPO : délais de 2026 confirmés",
])("« %s » says what was checked", (note) => {
  expect(isTrivialNote(note)).toBe(false);
});

test("two notes are the same whatever their case, accents and signs", () => {
  expect(isSameNote("Liens ouverts, délais relus.", "liens ouverts delais relus")).toBe(true);
  expect(isSameNote("Liens ouverts.", "Liens fermés.")).toBe(false);
});
