/** Turns what `npm audit` found, and what was accepted of it, into what must be done. */
import { z } from "zod";

/** Below « high », a hole is mended with the next update; it stops nobody's work. */
const stopping: readonly string[] = ["high", "critical"];

const Advisory = z.object({
  title: z.string(),
  url: z.string(),
  severity: z.string(),
  range: z.string(),
});
type Advisory = z.infer<typeof Advisory>;

/** The report of npm 7 and later: packages, each with the advisories it has or the packages it has them from. */
const AuditReport = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({ via: z.array(z.union([z.string(), Advisory])) }),
  ),
});

/** The registry did not answer, or does not know this question: npm says so in place of a report. */
const NoReport = z.object({ message: z.string() });

/** One hole that was looked at, and may stay until a day. */
const Acceptance = z.strictObject({
  /** Its name, `GHSA-…`. */
  advisory: z
    .string()
    .regex(/^GHSA(-[0-9a-z]{4}){3}$/, "doit être de la forme GHSA-xxxx-xxxx-xxxx"),
  /** Why it does no harm here. */
  reason: z.string().min(20, "doit dire pourquoi, en une phrase"),
  /** The last day that this holds: somebody must then look again. */
  until: z.iso.date("doit être une date, 2027-01-31"),
});
export const Acceptances = z.array(Acceptance);
export type Acceptance = z.infer<typeof Acceptance>;

export interface AuditVerdict {
  /** Holes that stop a release, as lines for people. */
  refused: string[];
  accepted: string[];
  /** Acceptances of what is not there any more. */
  useless: string[];
}

interface Hole extends Advisory {
  name: string;
  packageName: string;
}

/**
 * @returns the report, or why there is none
 * @throws Error when npm writes neither: a newer npm would else pass for one that found nothing.
 */
export function readAudit(json: string): { holes: Hole[] } | { silence: string } {
  const value: unknown = JSON.parse(json);
  const report = AuditReport.safeParse(value);
  if (!report.success) {
    const failure = NoReport.safeParse(value);
    if (failure.success) return { silence: failure.data.message };
    throw new Error("npm audit a répondu sous une forme inconnue.");
  }
  const holes = Object.entries(report.data.vulnerabilities).flatMap(([packageName, { via }]) =>
    via
      .filter((cause) => typeof cause !== "string")
      .map((cause) => ({ ...cause, packageName, name: cause.url.split("/").at(-1) ?? cause.url })),
  );
  return { holes };
}

function describe({ name, packageName, range, severity, title, url }: Hole): string {
  return `${packageName} ${range} (${severity}), ${name} : ${title}\n    ${url}`;
}

/** `today` is an ISO date; an acceptance holds until the end of its last day. */
export function judgeAudit(
  holes: readonly Hole[],
  acceptances: readonly Acceptance[],
  today: string,
): AuditVerdict {
  const serious = holes.filter(({ severity }) => stopping.includes(severity));
  const refused: string[] = [];
  const accepted: string[] = [];
  for (const hole of serious) {
    const acceptance = acceptances.find(({ advisory }) => advisory === hole.name);
    if (acceptance === undefined) refused.push(describe(hole));
    else if (acceptance.until < today)
      refused.push(`${describe(hole)}\n    acceptée jusqu’au ${acceptance.until} : à revoir`);
    else accepted.push(`${hole.name} jusqu’au ${acceptance.until} : ${acceptance.reason}`);
  }
  const found = new Set(serious.map(({ name }) => name));
  const useless = acceptances.map(({ advisory }) => advisory).filter((name) => !found.has(name));
  return { refused, accepted, useless };
}
