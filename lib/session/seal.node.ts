/** Values that only this site can make and read (iron-session: AES-256 and HMAC under SESSION_SECRET). */
import { createHmac, timingSafeEqual } from "node:crypto";
import { sealData, unsealData } from "iron-session";
import type { z } from "zod";

/** What a seal is for: a flow cookie cannot serve as a session. */
export type SealKind = "session" | "flow";

/** One password a kind, so that a seal of one kind does not open as another. */
function passwordFor(kind: SealKind, secret: string): string {
  return createHmac("sha256", secret).update(`seal ${kind}`).digest("base64url");
}

export function seal(
  value: Readonly<Record<string, string>>,
  options: { kind: SealKind; secret: string; ttlSeconds: number },
): Promise<string> {
  const { kind, secret, ttlSeconds: ttl } = options;
  return sealData(value, { password: passwordFor(kind, secret), ttl });
}

/** What was sealed; undefined when it is old, altered, of another kind or of another shape. */
export async function unseal<Shape extends z.ZodType>(
  sealed: string,
  shape: Shape,
  options: { kind: SealKind; secret: string; ttlSeconds: number },
): Promise<z.output<Shape> | undefined> {
  const { kind, secret, ttlSeconds: ttl } = options;
  const opened = await unsealData<unknown>(sealed, {
    password: passwordFor(kind, secret),
    ttl,
  }).catch(
    // Not a seal at all: whatever a client put into its cookie.
    () => undefined,
  );
  const parsed = shape.safeParse(opened);
  return parsed.success ? parsed.data : undefined;
}

/** Proves that a form was shown in the session of this token. */
export function formToken(token: string, secret: string): string {
  return createHmac("sha256", secret).update(`form ${token}`).digest("base64url");
}

/** Compares in a time that tells nothing. */
export function isSameText(given: string, expected: string): boolean {
  const [first, second] = [Buffer.from(given), Buffer.from(expected)];
  return first.length === second.length && timingSafeEqual(first, second);
}
