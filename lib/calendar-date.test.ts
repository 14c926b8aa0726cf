import { expect, test } from "vitest";
import { addDays, isCalendarDate } from "./calendar-date.ts";

test("knows which days exist", () => {
  expect(["2026-11-22", "2028-02-29", "2026-12-31"].map(isCalendarDate)).toEqual([
    true,
    true,
    true,
  ]);
  const wrong = ["2026-02-29", "2026-13-01", "22/11/2026", "", "2026-1-5", "2026-11-22T00:00"];
  expect(wrong.map(isCalendarDate)).toEqual(wrong.map(() => false));
});

test("counts days over months, years and the change of hour", () => {
  expect(addDays("2027-01-11", -30)).toBe("2026-12-12");
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2027-03-27", 2)).toBe("2027-03-29");
  expect(addDays("2026-12-31", 0)).toBe("2026-12-31");
});
