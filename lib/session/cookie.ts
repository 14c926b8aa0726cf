/** The two cookies of sign-in; readers never get any. */

/** A name, and what makes the browser keep it to this host and away from scripts. */
export interface CookieKind {
  name: string;
  isSecure: boolean;
}

/**
 * `__Host-` makes browsers refuse a cookie that another host of the domain, or a page without HTTPS, tries to plant.
 * Without HTTPS (this machine only) the prefix cannot be had.
 */
function cookieKind(name: string, siteUrl: string): CookieKind {
  const isSecure = siteUrl.startsWith("https:");
  return { name: isSecure ? `__Host-${name}` : name, isSecure };
}

/** Holds the session of a curator. */
export function sessionCookie(siteUrl: string): CookieKind {
  return cookieKind("eig-session", siteUrl);
}

/** Holds a sign-in that has begun, until the provider sends the browser back. */
export function flowCookie(siteUrl: string): CookieKind {
  return cookieKind("eig-connexion", siteUrl);
}

/**
 * A `Set-Cookie` header. `Lax`: the provider sends the browser back from another site, and a link in an e-mail must
 * find the curator signed in; what writes is guarded otherwise.
 */
export function setCookie(
  { name, isSecure }: CookieKind,
  value: string,
  maxAgeSeconds: number,
): string {
  const secure = isSecure ? "; Secure" : "";
  return `${name}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** Makes the browser forget it. */
export function clearCookie(kind: CookieKind): string {
  return setCookie(kind, "", 0);
}

/** The value of a cookie in a `Cookie` header; undefined when it is not there. */
export function readCookie(header: string | null, { name }: CookieKind): string | undefined {
  const start = `${name}=`;
  const pair = (header ?? "").split(/;\s*/).find((part) => part.startsWith(start));
  return pair?.slice(start.length) || undefined;
}
