import { expect, test } from "vitest";
import { addMonths, freshnessOf, freshnessText } from "./freshness.ts";

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

const signed = { on: "2026-01-31", due: "2026-02-28", isChanged: false };

test("an article that nobody verified is unverified, however old", () => {
  const freshness = freshnessOf({}, "2099-01-01");
  expect(freshness).toEqual({ state: "unverified" });
  expect(freshnessText(freshness)).toBe("Relecture par EIG Link à venir");
});

test("a verification holds until its due day, that day included", () => {
  const verified = freshnessOf({ verification: signed }, "2026-02-28");
  expect(verified).toEqual({ state: "verified", on: "2026-01-31", until: "2026-02-28" });
  expect(freshnessText(verified)).toBe("Vérifié le 31 janvier 2026");
  const overdue = freshnessOf({ verification: signed }, "2026-03-01");
  expect(overdue).toEqual({ state: "overdue", on: "2026-01-31", since: "2026-02-28" });
  expect(freshnessText(overdue)).toBe("À revoir depuis le 28 février 2026");
});

test("a verification holds no longer once the text has changed, due or not", () => {
  const verification = { ...signed, isChanged: true };
  for (const today of ["2026-01-31", "2026-03-01"]) {
    const freshness = freshnessOf({ verification }, today);
    expect(freshness).toEqual({ state: "changed", on: "2026-01-31" });
    expect(freshnessText(freshness)).toBe(
      "Modifié depuis la vérification du 31 janvier 2026 : relecture à refaire",
    );
  }
});

test("readers learn that the owner leaves thirty days before, and after", () => {
  const article = { verification: signed, mandateEnds: "2026-03-31" };
  const handoverOn = (today: string) => freshnessOf(article, today).handover;
  expect(handoverOn("2026-02-28")).toBeUndefined();
  expect(handoverOn("2026-03-01")).toEqual({ ends: "2026-03-31", hasEnded: false });
  expect(handoverOn("2026-03-31")).toEqual({ ends: "2026-03-31", hasEnded: false });
  expect(handoverOn("2026-04-01")).toEqual({ ends: "2026-03-31", hasEnded: true });
});

test("a leaving owner takes nothing from a verification", () => {
  const article = { verification: signed, mandateEnds: "2026-02-10" };
  expect(freshnessOf(article, "2026-02-01")).toEqual({
    state: "verified",
    on: "2026-01-31",
    until: "2026-02-28",
    handover: { ends: "2026-02-10", hasEnded: false },
  });
});
