/** The header by which a host says when it may be asked again (RFC 9110, section 10.2.3). */

/** Milliseconds to wait, from seconds or a date; undefined when the header is absent or says nothing. */
export function parseRetryAfter(header: string | undefined, nowMs: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
