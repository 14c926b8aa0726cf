/** Writes security.txt (RFC 9116): where to report a vulnerability, and until when that holds. */
import type { SiteFile } from "#lib/content/schema/site.ts";
import { routes } from "#lib/routes.ts";

/**
 * Undefined while the contact or the date is missing, or once the date has passed: no file is better
 * than one that nobody reads. `today` is an ISO date.
 */
export function writeSecurityTxt(
  { securityContact, securityExpires }: Pick<SiteFile, "securityContact" | "securityExpires">,
  siteAddress: string,
  today: string,
): string | undefined {
  if (securityContact === undefined || securityExpires === undefined) return undefined;
  if (securityExpires < today) return undefined;
  const lines = [
    `Contact: ${securityContact}`,
    `Expires: ${securityExpires}T23:59:59Z`,
    "Preferred-Languages: fr, en",
    `Canonical: ${siteAddress}${routes.securityTxt()}`,
  ];
  return `${lines.join("\n")}\n`;
}
