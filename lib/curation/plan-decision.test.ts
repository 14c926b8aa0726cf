import { describe, expect, it } from "vitest";
import type { Question } from "#lib/questions/store.ts";
import type { JournalEntry } from "./desk-store.ts";
import {
  isAlreadySo,
  planDecision,
  readDecisionForm,
  stateMark,
  takerOf,
} from "./plan-decision.ts";

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
    const fields = { action: "decline", etat: "open", raison: "  Voyez\n la\0 DSI " };
    const read = { action: "decline", state: "open", reason: "Voyez la DSI", original: "" };
    expect(readDecisionForm(fields)).toEqual(read);
  });

  it.each([
    [{ action: "erase", etat: "open" }],
    [{ action: "take" }],
    [{ action: "take", etat: "open", autrement: "1" }],
    [{ action: "take", etat: ["open"] }],
    [{ action: "take", etat: "x".repeat(81) }],
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

function entry(action: JournalEntry["action"], email: string, id = "1"): JournalEntry {
  return { id, at: now, email, name: email, action, questionId: "qaaaaaa", detail: "" };
}

describe("isAlreadySo", () => {
  const email = "camille@exemple.fr";
  const nothing = { questions, journal: [], email };

  it("knows a second press, and tells it from another decision", () => {
    const declined = question("qaaaaaa", { declinedReason: "Hors sujet" });
    const decline = { ...form, action: "decline", reason: "Hors sujet" } as const;
    expect(isAlreadySo(decline, declined, nothing)).toBe(true);
    expect(isAlreadySo({ ...decline, reason: "Autre" }, declined, nothing)).toBe(false);
    expect(isAlreadySo({ ...form, action: "reopen" }, first, nothing)).toBe(true);
    expect(isAlreadySo({ ...form, action: "take" }, first, nothing)).toBe(false);
  });

  it("never tells a curator that what somebody else took is theirs", () => {
    const taken = question("qaaaaaa", { takenAt: now });
    const take = { ...form, action: "take" } as const;
    const by = (...journal: JournalEntry[]) => ({ ...nothing, journal });
    expect(isAlreadySo(take, taken, by(entry("take", email)))).toBe(true);
    expect(isAlreadySo(take, taken, by(entry("take", "noe@exemple.fr")))).toBe(false);
    expect(isAlreadySo(take, taken, by())).toBe(false);
  });

  it("knows a second press of a merge that went to the first of a chain", () => {
    const merged = question("qcccccc", { duplicateOf: "qaaaaaa" });
    const merge = { ...form, action: "merge", original: "qbbbbbb" } as const;
    expect(isAlreadySo(merge, merged, nothing)).toBe(true);
    expect(isAlreadySo({ ...merge, original: "qzzzzzz" }, merged, nothing)).toBe(false);
    expect(isAlreadySo(merge, third, nothing)).toBe(false);
  });
});

describe("stateMark", () => {
  it("changes with each decision, even when the question comes back to the same state", () => {
    const released = [entry("release", "a", "2"), entry("take", "a", "1")];
    expect(stateMark(first, [])).toBe("open");
    expect(stateMark(first, released)).toBe("open 2");
    expect(stateMark(repeated, [entry("merge", "a", "3")])).toBe("duplicate 3");
  });
});

describe("takerOf", () => {
  it("is who took it last, while it is taken", () => {
    const taken = question("qaaaaaa", { takenAt: now });
    expect(takerOf(taken, [entry("take", "a"), entry("release", "b")])?.email).toBe("a");
    expect(takerOf(first, [entry("take", "a")])).toBeUndefined();
    expect(takerOf(taken, [entry("reopen", "b"), entry("take", "a")])).toBeUndefined();
  });
});
