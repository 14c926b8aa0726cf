/** A sign-in that has begun: what the answer of the provider must agree with, kept by the browser that began it. */
import { z } from "zod";
import { hashToken } from "#lib/questions/secrets.node.ts";
import type { Attempt } from "#lib/questions/store.ts";
import { seal, unseal } from "./seal.node.ts";
import type { SignInSettings } from "./sign-in-settings.node.ts";

/** Time to find one's password and second factor. */
export const flowSeconds = 15 * 60;

const Flow = z.object({
  state: z.string().min(32),
  nonce: z.string().min(32),
  /** Of PKCE; empty without it. */
  verifier: z.string(),
  /** Where to go then, as `returnAddress` gives it. */
  returnTo: z.string(),
});
export type Flow = z.infer<typeof Flow>;

type Sealing = Pick<SignInSettings, "sessionSecret">;

const sealOptions = ({ sessionSecret }: Sealing) =>
  ({ kind: "flow", secret: sessionSecret, ttlSeconds: flowSeconds }) as const;

export function sealFlow(flow: Flow, settings: Sealing): Promise<string> {
  return seal(flow, sealOptions(settings));
}

export async function readFlow(
  cookie: string | undefined,
  settings: Sealing,
): Promise<Flow | undefined> {
  return cookie === undefined ? undefined : unseal(cookie, Flow, sealOptions(settings));
}

/** An answer serves once, also when its cookie was copied: counted in the store, for every instance. */
export function onlyOnce({ state }: Flow, now: Date): Attempt {
  const expiresAt = new Date(now.getTime() + flowSeconds * 1000).toISOString();
  return { key: `flow:${hashToken(state)}`, limit: 1, expiresAt };
}
