/** The public address of the site, where a full address is needed. */
import "server-only";
import { readEnv } from "#lib/env.node.ts";

/** Without a trailing slash. */
export function siteAddress(): string {
  return readEnv().SITE_URL;
}

export function siteUrl(): URL {
  return new URL(readEnv().SITE_URL);
}
