/** What a request that writes must be: from our own pages, of a bearable size, from a client that can be counted. */

interface RequestHeaders {
  get(name: string): string | null;
}

/**
 * Whether a page of another site sent it. Browsers state `Sec-Fetch-Site` (since 2023 all of them);
 * an older one states `Origin`, which must be the host asked for. Source: OWASP, « CSRF prevention ».
 */
export function isForeignRequest(headers: RequestHeaders): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site !== "same-origin";
  const origin = headers.get("origin");
  if (origin === null) return true;
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** Do Not Track and Global Privacy Control: the reader wants nothing counted. */
export function refusesCounting(headers: RequestHeaders): boolean {
  return headers.get("dnt") === "1" || headers.get("sec-gpc") === "1";
}

/** A household or an office has one IPv6 network of 64 bits, with more addresses than anyone could count. */
function networkOf(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address;
  const [head = "", tail] = address.split("::");
  const before = head.split(":").filter(Boolean);
  const after = (tail ?? "").split(":").filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: missing }, () => "0"), ...after];
  return groups.slice(0, 4).join(":");
}

/**
 * The address that the first trusted proxy saw: the last ones of X-Forwarded-For are ours, those before
 * are what a client claims. `next start` fills the header itself when there is no proxy.
 */
export function clientAddress(headers: RequestHeaders, trustedProxies: number): string {
  const addresses = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  return networkOf(addresses.at(-trustedProxies) ?? addresses[0] ?? "");
}
