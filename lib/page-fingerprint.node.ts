/** Tells whether a page would be the same if it were made again. */
import { fingerprint } from "./fingerprint.node.ts";

/** Carried by the element of the content until the build takes it off and notes it. */
export const fingerprintAttribute = "data-page-fingerprint";

const carried = new RegExp(` ${fingerprintAttribute}="([0-9a-f]+)"`);

/** `parts` are all that a page is made of, the code and the frame of the site apart; values that JSON can say. */
export function fingerprintOf(parts: unknown): string {
  return fingerprint(JSON.stringify(parts));
}

/** Takes the fingerprint off a page; undefined for a page that carries none. */
export function takeFingerprint(html: string): { html: string; fingerprint: string | undefined } {
  return { html: html.replace(carried, ""), fingerprint: carried.exec(html)?.[1] };
}
