import { expect, test } from "vitest";
import { addDays } from "#lib/calendar-date.ts";
import type { Article } from "#lib/content/parse-article.ts";
import type { QuestionWithStatus } from "#lib/questions/status.ts";
import type { JournalEntry } from "./desk-store.ts";
import { countUnverified, dueReviews, endingMandates, openQuestions } from "./today.ts";

const today = "2026-11-28";

function article(slug: string, more: Partial<Article>): Article {
  return { slug, title: slug, owner: "eig-link", ...more } as Article;
}

function verified(due: string, isChanged = false): Partial<Article> {
  return { verification: { on: "2026-01-01", due, isChanged } };
}

test("what is late comes first, longest first; what falls due within two weeks follows", () => {
  const articles = [
    article("bientot", verified(addDays(today, 14))),
    article("plus-tard", verified(addDays(today, 15))),
    article("en-retard", verified("2026-11-01")),
    article("change", verified("2027-01-01", true)),
    article("jamais-relu", {}),
  ];
  const reviews = dueReviews({ articles }, today);
  expect(reviews.map(({ slug, kind, on }) => [slug, kind, on])).toEqual([
    ["change", "changed", "2026-01-01"],
    ["en-retard", "overdue", "2026-11-01"],
    ["bientot", "soon", "2026-12-12"],
  ]);
  expect(countUnverified({ articles }, today)).toBe(1);
});

test("mandates that end within a month or ended, soonest first, when they leave something", () => {
  const owner = (id: string, mandateEnds?: string) => ({ id, name: id, role: "", mandateEnds });
  const equipe = [
    owner("permanente"),
    owner("dans-un-mois", addDays(today, 30)),
    owner("plus-tard", addDays(today, 31)),
    owner("partie", "2026-06-30"),
    owner("sans-article", "2026-06-30"),
  ].map(({ mandateEnds, ...rest }) => ({ ...rest, ...(mandateEnds && { mandateEnds }) }));
  const articles = ["permanente", "dans-un-mois", "plus-tard", "partie", "partie"].map((id) =>
    article(`de-${id}`, { owner: id }),
  );
  expect(endingMandates({ articles, equipe }, today)).toEqual([
    { owner: "partie", name: "partie", endsOn: "2026-06-30", articles: 2 },
    { owner: "dans-un-mois", name: "dans-un-mois", endsOn: addDays(today, 30), articles: 1 },
  ]);
});

function question(id: string, text: string, more: Partial<QuestionWithStatus> = {}) {
  return {
    ...{ id, text, details: "", askedAt: "2026-11-20T10:00:00.000Z", votes: 0 },
    ...{ takenAt: undefined, declinedReason: undefined, duplicateOf: undefined },
    status: { kind: "open" },
    ...more,
  } satisfies QuestionWithStatus;
}

function entry(action: JournalEntry["action"], questionId: string, name: string): JournalEntry {
  const at = "2026-11-21T10:00:00.000Z";
  return { id: `${action}-${name}`, at, email: "", name, action, questionId, detail: "" };
}

test("a question names the one before that it seems to repeat, never itself nor a later one", () => {
  const first = question("qaaaaaa", "Comment garer mon vélo ?", {
    askedAt: "2026-11-19T10:00:00.000Z",
  });
  const second = question("qbbbbbb", "Où garer un vélo électrique ?");
  const other = question("qcccccc", "Qui signe les ordres de mission ?");
  const all = [first, second, other];
  const found = openQuestions(all, all, []);
  expect(found.map(({ repeats }) => repeats?.id)).toEqual([undefined, "qaaaaaa", undefined]);
});

test("who took a question is the last to have taken it, while it is being written", () => {
  const taken = question("qaaaaaa", "Comment garer mon vélo ?", {
    ...{ takenAt: "2026-11-21T10:00:00.000Z", status: { kind: "writing" } },
  });
  const waiting = question("qbbbbbb", "Qui signe les ordres de mission ?");
  const journal = [
    entry("take", "qaaaaaa", "Camille"),
    entry("take", "qaaaaaa", "Noé"),
    entry("take", "qbbbbbb", "Noé"),
  ];
  const found = openQuestions([taken, waiting], [taken, waiting], journal);
  expect(found.map(({ takenBy }) => takenBy)).toEqual(["Camille", undefined]);
});
