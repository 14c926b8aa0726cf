import { describe, expect, it } from "vitest";
import { formatIssue } from "./issues.ts";
import { checkSite, parseSite } from "./parse-site.ts";
import { blanksShownOn } from "./schema/site.ts";

const file = "knowledge/site.yaml";
const today = "2026-11-22";

function tell(source: string | undefined): string[] {
  return checkSite(parseSite(source, file), file, today)
    .filter(({ rule }) => rule !== "site-blank")
    .map((issue) => formatIssue(issue).replaceAll(/\n\s*/g, " | "));
}

describe("parseSite", () => {
  it("takes an empty key for a blank", () => {
    const { site, issues } = parseSite("publisher: Direction de l’Exemple\nhost:\n", file);
    expect(issues).toEqual([]);
    expect(site.publisher).toBe("Direction de l’Exemple");
    expect(site.host).toBeUndefined();
  });

  it("takes a missing file, and one of comments only, for blanks everywhere", () => {
    expect(parseSite(undefined, file)).toMatchObject({ site: {}, issues: [] });
    expect(parseSite("# rien encore\n", file)).toMatchObject({ site: {}, issues: [] });
  });

  it("reads an audit whole", () => {
    const source =
      "accessibilityAudit:\n  on: 2026-10-01\n  by: Cabinet\n  rate: 62.5\n  notAccessible: [La carte]\n";
    expect(parseSite(source, file).site.accessibilityAudit).toEqual({
      on: "2026-10-01",
      by: "Cabinet",
      rate: 62.5,
      notAccessible: ["La carte"],
    });
  });
});

describe("checkSite", () => {
  it("refuses a key that does not exist, and proposes the near one", () => {
    expect(tell("publicher: Direction\n")[0]).toMatch(
      /^knowledge\/site\.yaml:1:1 {2}unknown-key .+ Écrivez «\spublisher\s»/,
    );
  });

  it("refuses an address that is none", () => {
    expect(tell("dpoEmail: exemple.fr\n")[0]).toContain("doit être une adresse de courriel");
    expect(tell("securityContact: javascript:alert(1)\n")[0]).toContain("mailto");
  });

  it("says once for each blank where it shows", () => {
    const issues = checkSite(parseSite("host: Hébergeur\npublisher:\n", file), file, today);
    expect(issues).toHaveLength(blanksShownOn.size - 1);
    expect(formatIssue(issues[0] ?? never())).toBe(
      "knowledge/site.yaml:2:11  site-blank\n" +
        "  «\u00a0publisher\u00a0» est vide\u00a0: la page «\u00a0Mentions légales\u00a0» dit «\u00a0à compléter\u00a0».\n" +
        "  → Complétez «\u00a0publisher\u00a0» dans knowledge/site.yaml.",
    );
  });

  it.each([
    ["2026-11-21", ["security-expired"]],
    ["2026-11-22", ["security-expiry"]],
    ["2026-12-22", ["security-expiry"]],
    ["2026-12-23", []],
    ["2027-11-23", []],
    ["2027-11-24", ["security-expiry"]],
  ])("watches the end of security.txt: on %s it says %j", (expires, rules) => {
    const issues = checkSite(parseSite(`securityExpires: ${expires}\n`, file), file, today);
    expect(issues.map(({ rule }) => rule).filter((rule) => rule !== "site-blank")).toEqual(rules);
  });
});

function never(): never {
  throw new Error("There is no issue.");
}
