import { describe, expect, it } from "vitest";
import { nearQuestions } from "./near-questions.ts";
import { questionBoard, statusReader } from "./status.ts";
import type { Question } from "./store.ts";

function question(id: string, more: Partial<Question> = {}): Question {
  return {
    id,
    text: `Question ${id} ?`,
    details: "",
    askedAt: "2026-11-22T10:00:00.000Z",
    votes: 0,
    takenAt: undefined,
    declinedReason: undefined,
    duplicateOf: undefined,
    ...more,
  };
}

const article = { slug: "reponse", title: "La réponse", answers: ["qa"] };

describe("statusReader", () => {
  it("is answered as soon as an article cites it, whatever was decided before", () => {
    const asked = question("qa", { declinedReason: "Hors sujet.", takenAt: "2026-11-22" });
    expect(statusReader([asked], [article])(asked)).toEqual({ kind: "answered", article });
  });

  it("names the first of two articles that cite it", () => {
    const second = { ...article, slug: "autre" };
    expect(statusReader([], [article, second])(question("qa"))).toEqual({
      kind: "answered",
      article,
    });
  });

  it("is open, being written, or declined with its reason", () => {
    const statusOf = statusReader([], []);
    expect(statusOf(question("qb"))).toEqual({ kind: "open" });
    expect(statusOf(question("qb", { takenAt: "2026-11-22" }))).toEqual({ kind: "writing" });
    expect(statusOf(question("qb", { declinedReason: "Non." }))).toEqual({
      kind: "declined",
      reason: "Non.",
    });
  });

  it("follows a duplicate to the answer of what it repeats", () => {
    const original = question("qa");
    const repeat = question("qb", { duplicateOf: "qa" });
    expect(statusReader([original, repeat], [article])(repeat)).toEqual({
      kind: "duplicate",
      of: { ...original, status: { kind: "answered", article } },
    });
  });

  it("ends even when two questions name each other", () => {
    const a = question("qb", { duplicateOf: "qc" });
    const b = question("qc", { duplicateOf: "qb" });
    expect(statusReader([a, b], [])(a)).toMatchObject({
      kind: "duplicate",
      of: { id: "qc", status: { kind: "open" } },
    });
  });
});

describe("questionBoard", () => {
  it("puts the most asked first, and counts duplicates for what they repeat", () => {
    const questions = [
      question("qb", { votes: 1 }),
      question("qc"),
      question("qd", { duplicateOf: "qc", votes: 1 }),
      question("qa"),
      question("qe", { declinedReason: "Non." }),
    ];
    const { open, answered, declined } = questionBoard(questions, [article]);
    expect(open.map(({ id, votes }) => [id, votes])).toEqual([
      ["qc", 2],
      ["qb", 1],
    ]);
    expect(answered.map(({ id }) => id)).toEqual(["qa"]);
    expect(declined.map(({ id }) => id)).toEqual(["qe"]);
  });
});

describe("nearQuestions", () => {
  it("finds the same need in other words' forms, and nothing far", () => {
    const asked = [
      { text: "Comment obtenir un badge d’accès ?" },
      { text: "Quelle licence choisir ?" },
    ];
    expect(nearQuestions("obtenir des badges", asked, 3)).toEqual([asked[0]]);
    expect(nearQuestions("mutuelle", asked, 3)).toEqual([]);
    expect(nearQuestions("comment ?", asked, 3)).toEqual([]);
  });
});
