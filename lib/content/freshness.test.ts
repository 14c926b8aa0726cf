import { expect, test } from "vitest";
import { addMonths, freshnessOf } from "./freshness.ts";

test("months are added to the day", () => {
  expect(addMonths("2026-11-22", 3)).toBe("2027-02-22");
  expect(addMonths("2026-01-15", 36)).toBe("2029-01-15");
});

test("the 31st becomes the last day of a shorter month", () => {
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(addMonths("2026-08-31", 1)).toBe("2026-09-30");
  expect(addMonths("2026-12-31", 2)).toBe("2027-02-28");
});

test("leap years have a 29th of February", () => {
  expect(addMonths("2027-11-30", 3)).toBe("2028-02-29");
  expect(addMonths("2028-02-29", 12)).toBe("2029-02-28");
  expect(addMonths("2024-02-29", 48)).toBe("2028-02-29");
});

test("an article that nobody verified is unverified, however old", () => {
  expect(freshnessOf({ reviewInMonths: 12 }, "2099-01-01")).toEqual({ state: "unverified" });
});

test("a verification holds until its due day, that day included", () => {
  const article = { verified: "2026-01-31", reviewInMonths: 1 };
  expect(freshnessOf(article, "2026-02-28")).toEqual({
    state: "verified",
    on: "2026-01-31",
    until: "2026-02-28",
  });
  expect(freshnessOf(article, "2026-03-01")).toEqual({
    state: "overdue",
    on: "2026-01-31",
    since: "2026-02-28",
  });
});

test("a verification holds on the day it is made", () => {
  const article = { verified: "2026-11-22", reviewInMonths: 12 };
  expect(freshnessOf(article, "2026-11-22").state).toBe("verified");
});
