import { expect, test } from "vitest";
import { dueDate } from "./due-date.ts";
import { groupBy } from "#lib/text.ts";

/** 84 ids as `article:new` draws them, always the same. */
const ids = Array.from({ length: 84 }, (_, index) => {
  const signs = "bcdfghjkmnpqrstvwxz23456789";
  let rest = (index + 1) * 1_234_567;
  return Array.from({ length: 5 }, () => {
    const sign = signs[rest % signs.length] ?? "b";
    rest = Math.floor(rest / signs.length);
    return sign;
  }).join("");
});

const dayMs = 86_400_000;
const daysAfter = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / dayMs;

test("an article falls due on the same day whoever asks", () => {
  expect(dueDate("b2tes", "2026-11-20", 12)).toBe(dueDate("b2tes", "2026-11-20", 12));
  expect(dueDate("b2tes", "2026-11-20", 12)).not.toBe(dueDate("e5ouv", "2026-11-20", 12));
});

test("84 articles verified on one day for a year fall due over twelve weeks, seven a week", () => {
  const dues = ids.map((id) => daysAfter("2027-11-20", dueDate(id, "2026-11-20", 12)));
  expect(Math.min(...dues)).toBeGreaterThanOrEqual(-42);
  expect(Math.max(...dues)).toBeLessThanOrEqual(42);
  const weeks = [...groupBy(dues, (day) => Math.floor((day + 42) / 7)).values()];
  const days = [...groupBy(dues, (day) => day).values()];
  expect(weeks.length).toBeGreaterThanOrEqual(12);
  expect(Math.max(...weeks.map((week) => week.length))).toBeLessThanOrEqual(12);
  expect(Math.max(...days.map((day) => day.length))).toBeLessThanOrEqual(4);
});

test("a short period is spread by days, not weeks", () => {
  const dues = ids.map((id) => daysAfter("2027-02-20", dueDate(id, "2026-11-20", 3)));
  expect(Math.min(...dues)).toBe(-11);
  expect(Math.max(...dues)).toBe(11);
});

test("the longest period is spread by six weeks at most", () => {
  const dues = ids.map((id) => daysAfter("2029-11-20", dueDate(id, "2026-11-20", 36)));
  expect(Math.max(...dues.map(Math.abs))).toBeLessThanOrEqual(42);
});
