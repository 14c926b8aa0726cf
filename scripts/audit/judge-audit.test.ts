import { expect, test } from "vitest";
import { Acceptances, judgeAudit, readAudit } from "./judge-audit.ts";

const advisory = {
  source: 1,
  title: "Denial of service",
  url: "https://github.com/advisories/GHSA-aaaa-bbbb-cccc",
  severity: "high",
  range: "<1.2.0",
};
const report = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    parser: { name: "parser", severity: "high", via: [advisory] },
    framework: { name: "framework", severity: "high", via: ["parser"] },
    other: { name: "other", severity: "low", via: [{ ...advisory, severity: "low" }] },
  },
  metadata: {},
});

function holesOf(json: string) {
  const read = readAudit(json);
  return "holes" in read ? read.holes : [];
}

const acceptance = {
  advisory: "GHSA-aaaa-bbbb-cccc",
  reason: "Only the build reads files of its own with it.",
  until: "2026-12-31",
};

test("a serious hole is refused once, with its package, range and address", () => {
  expect(judgeAudit(holesOf(report), [], "2026-11-28")).toEqual({
    refused: [
      "parser <1.2.0 (high), GHSA-aaaa-bbbb-cccc : Denial of service\n    https://github.com/advisories/GHSA-aaaa-bbbb-cccc",
    ],
    accepted: [],
    useless: [],
  });
});

test("one that was accepted passes until the day that was set, then must be looked at again", () => {
  const judge = (today: string) => judgeAudit(holesOf(report), [acceptance], today);
  expect(judge("2026-12-31").refused).toEqual([]);
  expect(judge("2026-12-31").accepted).toEqual([
    "GHSA-aaaa-bbbb-cccc jusqu’au 2026-12-31 : Only the build reads files of its own with it.",
  ]);
  expect(judge("2027-01-01").refused[0]).toContain("acceptée jusqu’au 2026-12-31 : à revoir");
});

test("an acceptance that serves no more is told", () => {
  expect(judgeAudit([], [acceptance], "2026-11-28").useless).toEqual(["GHSA-aaaa-bbbb-cccc"]);
});

test("a registry that does not answer is no clean report, and an unknown form is none either", () => {
  expect(readAudit('{"message":"405 Method Not Allowed","statusCode":405}')).toEqual({
    silence: "405 Method Not Allowed",
  });
  expect(() => readAudit('{"advisories":{}}')).toThrow("forme inconnue");
});

test("an acceptance needs a reason and a day", () => {
  expect(Acceptances.safeParse([acceptance]).success).toBe(true);
  expect(Acceptances.safeParse([{ ...acceptance, reason: "ok" }]).success).toBe(false);
  expect(Acceptances.safeParse([{ ...acceptance, until: "bientôt" }]).success).toBe(false);
});
