import { describe, expect, it } from "vitest";
import type { Question } from "#lib/questions/store.ts";
import { isAlreadySo, planDecision, readDecisionForm, stateMark } from "./plan-decision.ts";

const now = "2026-11-28T09:00:00.000Z";

function question(id: string, more: Partial<Question> = {}): Question {
  return {
    ...{ id, text: `Question ${id}`, details: "", askedAt: now, votes: 0 },
    ...{ takenAt: undefined, declinedReason: undefined, duplicateOf: undefined },
    ...more,
  };
}

const first = question("qaaaaaa");
const repeated = question("qbbbbbb", { duplicateOf: "qaaaaaa" });
const third = question("qcccccc");
const questions = [first, repeated, third];
const form = { state: "open", reason: "", original: "" } as const;

describe("readDecisionForm", () => {
  it("takes our fields, with the spaces of the reason made plain", () => {
    const fields = { action: "decline", etat: "open", raison: "  Voyez\n la DSI " };
    const read = { action: "decline", state: "open", reason: "Voyez la DSI", original: "" };
    expect(readDecisionForm(fields)).toEqual(read);
  });

  it.each([
    [{ action: "erase", etat: "open" }],
    [{ action: "take" }],
    [{ action: "take", etat: "open", autrement: "1" }],
    [{ action: "take", etat: ["open"] }],
    [{ action: "take", etat: "x".repeat(65) }],
  ])("refuses %o", (fields) => {
    expect(readDecisionForm(fields)).toBeUndefined();
  });
});

describe("planDecision", () => {
  it("takes and gives back", () => {
    const taken = planDecision({ ...form, action: "take" }, third, { questions, now });
    expect(taken).toEqual({ decision: { takenAt: now }, detail: "" });
    const given = planDecision({ ...form, action: "release" }, third, { questions, now });
    expect(given).toEqual({ decision: {}, detail: "" });
  });

  it("declines with a reason that can be read, and not without", () => {
    const decline = (reason: string) =>
      planDecision({ ...form, action: "decline", reason }, third, { questions, now });
    expect(decline("Voyez votre mentor.")).toEqual({
      decision: { declinedReason: "Voyez votre mentor." },
      detail: "Voyez votre mentor.",
    });
    expect(decline("")).toMatchObject({ field: "raison" });
    expect(decline("a".repeat(501))).toMatchObject({ field: "raison" });
  });

  it("merges into the first of a chain, never into itself, a stranger or a question that repeats it", () => {
    const merge = (from: Question, original: string) =>
      planDecision({ ...form, action: "merge", original }, from, { questions, now });
    expect(merge(third, "qbbbbbb")).toEqual({
      decision: { duplicateOf: "qaaaaaa" },
      detail: "qaaaaaa",
    });
    expect(merge(third, "qcccccc")).toMatchObject({ field: "autre" });
    expect(merge(first, "qbbbbbb")).toMatchObject({ field: "autre" });
    expect(merge(third, "qzzzzzz")).toMatchObject({
      refusal: "Aucune question n’a l’identifiant « qzzzzzz ».",
    });
    expect(merge(third, "")).toMatchObject({ field: "autre" });
  });
});

describe("isAlreadySo", () => {
  it("knows a second press, and tells it from another decision", () => {
    const declined = question("qaaaaaa", { declinedReason: "Hors sujet" });
    const decline = { ...form, action: "decline", reason: "Hors sujet" } as const;
    expect(isAlreadySo(decline, declined)).toBe(true);
    expect(isAlreadySo({ ...decline, reason: "Autre" }, declined)).toBe(false);
    expect(isAlreadySo({ ...form, action: "reopen" }, first)).toBe(true);
    expect(isAlreadySo({ ...form, action: "take" }, first)).toBe(false);
    expect(stateMark(repeated)).toBe("duplicate-qaaaaaa");
  });
});
