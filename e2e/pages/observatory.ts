/**
 * What the HTTP Observatory (MDN, formerly Mozilla) would say of an answer, from its headers and scripts.
 * Source: github.com/mdn/mdn-http-observatory, src/grader/charts.js. Left out: what needs the public site
 * (redirection from HTTP, the preload list) and what the site has none of (cookies, CORS).
 */

/** What is looked at in an answer; names of headers in lower case. */
export interface ObservedAnswer {
  headers: Readonly<Record<string, string>>;
  /** Addresses in the `src` of the page's scripts. */
  scripts: readonly string[];
}

export interface ObservatoryTest {
  name: string;
  /** Points added to or taken from 100. */
  points: number;
}

/** Points added by a test count only above this score without them. */
const minimumForExtraCredit = 90;
const sixMonths = 15_768_000;

type Policy = ReadonlyMap<string, readonly string[]>;

function readPolicy(header = ""): Policy {
  const directives = header
    .split(";")
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name);
  return new Map(directives.map(([name = "", ...sources]) => [name.toLowerCase(), sources]));
}

const broadSource = /^(\*|https?:|data:|'unsafe-inline'|'unsafe-hashes')$/i;

/** Whether a directive, or `default-src` in its stead, is absent or lets nearly anything in. */
function isBroad(policy: Policy, name: string): boolean {
  const sources = policy.get(name) ?? policy.get("default-src");
  return sources === undefined || sources.some((source) => broadSource.test(source));
}

function scorePolicy(policy: Policy): number {
  if (policy.size === 0) return -25;
  if (isBroad(policy, "script-src") || isBroad(policy, "object-src")) return -20;
  const sources = [...policy.values()].flat();
  if (sources.some((source) => source.startsWith("http:"))) return -20;
  if (sources.includes("'unsafe-eval'")) return -10;
  if (isBroad(policy, "style-src")) return 0;
  const isNone = policy.get("default-src")?.join(" ") === "'none'";
  const formAction = policy.get("form-action")?.join(" ") ?? "";
  return isNone && ["'none'", "'self'"].includes(formAction) ? 10 : 5;
}

const privateReferrers = new Set([
  "no-referrer",
  "same-origin",
  "strict-origin",
  "strict-origin-when-cross-origin",
]);

function scoreReferrer(header: string | undefined): number {
  if (header === undefined) return 0;
  return privateReferrers.has(header.split(",").at(-1)?.trim() ?? "") ? 5 : -5;
}

function scoreTransport(header: string | undefined): number {
  if (header === undefined) return -20;
  return Number(/max-age=(\d+)/i.exec(header)?.[1] ?? 0) >= sixMonths ? 0 : -10;
}

function scoreFraming(policy: Policy, header: string | undefined): number {
  const ancestors = policy.get("frame-ancestors");
  if (ancestors !== undefined && !ancestors.some((source) => broadSource.test(source))) return 5;
  return /^(deny|sameorigin)$/i.test(header ?? "") ? 5 : -20;
}

function scoreResourcePolicy(header: string | undefined): number {
  if (header === undefined) return 0;
  return header === "same-origin" || header === "same-site" ? 10 : -5;
}

/** The points of each test that an answer can be judged by alone. */
export function observe({ headers, scripts }: ObservedAnswer): ObservatoryTest[] {
  const policy = readPolicy(headers["content-security-policy"]);
  const isOwn = (address: string) => address.startsWith("/") && !address.startsWith("//");
  return [
    { name: "content-security-policy", points: scorePolicy(policy) },
    {
      name: "cross-origin-resource-policy",
      points: scoreResourcePolicy(headers["cross-origin-resource-policy"]),
    },
    { name: "referrer-policy", points: scoreReferrer(headers["referrer-policy"]) },
    {
      name: "strict-transport-security",
      points: scoreTransport(headers["strict-transport-security"]),
    },
    // Files of another origin would need `integrity`; a site full of its own files needs none.
    { name: "subresource-integrity", points: scripts.every(isOwn) ? 0 : -50 },
    {
      name: "x-content-type-options",
      points: headers["x-content-type-options"]?.toLowerCase() === "nosniff" ? 0 : -5,
    },
    { name: "x-frame-options", points: scoreFraming(policy, headers["x-frame-options"]) },
  ];
}

/** The score out of 100, which points added take above 100. */
export function observatoryScore(tests: readonly ObservatoryTest[]): number {
  const sum = (kept: (points: number) => boolean) =>
    tests.reduce((total, { points }) => (kept(points) ? total + points : total), 0);
  const base = Math.max(0, 100 + sum((points) => points < 0));
  return base < minimumForExtraCredit ? base : base + sum((points) => points > 0);
}
