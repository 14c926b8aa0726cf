/** Outside addresses: how one is remembered, and those that are built from an id. */

/** Dailymotion's public page of a video: the plain link beside the player. */
export function videoAddress(id: string): string {
  return `https://www.dailymotion.com/video/${id}`;
}

/**
 * The address under which a link is remembered: as a browser asks for it, so without fragment.
 * Undefined for what is not an address of the web, and for an address that cannot be read.
 */
export function linkKey(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.hash = "";
  return url.href;
}
