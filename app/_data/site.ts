/** The public address of the site, where a full address is needed. */
import "server-only";
import { readEnv } from "#lib/env.node.ts";

export function siteUrl(): URL {
  return new URL(readEnv().SITE_URL);
}
