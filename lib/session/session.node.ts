/** The session of a curator: a random token in a sealed cookie, and its row in the store, which ends it everywhere. */
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { hashToken } from "#lib/questions/secrets.node.ts";
import { sessionSeconds, type Curator } from "./curator.ts";
import { formToken, seal, unseal } from "./seal.node.ts";
import type { SessionStore } from "./session-store.ts";
import type { SignInSettings } from "./sign-in-settings.node.ts";

/** Browsers drop a longer cookie without a word (RFC 6265 asks them for 4096 bytes, name and attributes included). */
const maxSealChars = 3_800;

/** `idToken` is for signing out at the provider. */
const SessionCookie = z.object({ token: z.string().min(1), idToken: z.string() });

export interface OpenSession {
  curator: Curator;
  tokenHash: string;
  /** The token that the forms of this session must carry. */
  formToken: string;
  idToken: string;
}

type Sealing = Pick<SignInSettings, "sessionSecret">;

const sealOptions = ({ sessionSecret }: Sealing) =>
  ({ kind: "session", secret: sessionSecret, ttlSeconds: sessionSeconds }) as const;

/**
 * Opens a session under a new token, whatever cookie the browser came with, and returns the value of its cookie.
 * @throws StoreUnavailable
 */
export async function openSession(
  sessions: SessionStore,
  settings: Sealing,
  opened: { curator: Curator; idToken: string; now: Date },
): Promise<string> {
  const { curator, idToken, now } = opened;
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now.getTime() + sessionSeconds * 1000).toISOString();
  await sessions.open(
    { email: curator.email, name: curator.name, tokenHash: hashToken(token), expiresAt },
    now.toISOString(),
  );
  const sealed = await seal({ token, idToken }, sealOptions(settings));
  // Some providers put all they know into it: then it is not kept, and the provider asks before it signs out.
  return sealed.length > maxSealChars
    ? seal({ token, idToken: "" }, sealOptions(settings))
    : sealed;
}

/**
 * The session of a cookie; undefined when there is none, it ended, was signed out, or its owner left the list.
 * @throws StoreUnavailable
 */
export async function findSession(
  sessions: SessionStore,
  settings: Sealing & Pick<SignInSettings, "curators">,
  { cookie, now }: { cookie: string | undefined; now: Date },
): Promise<OpenSession | undefined> {
  if (cookie === undefined) return undefined;
  const sealed = await unseal(cookie, SessionCookie, sealOptions(settings));
  if (!sealed) return undefined;
  const tokenHash = hashToken(sealed.token);
  const stored = await sessions.find(tokenHash, now.toISOString());
  if (!stored || !settings.curators.has(stored.email)) return undefined;
  return {
    curator: { email: stored.email, name: stored.name },
    tokenHash,
    formToken: formToken(sealed.token, settings.sessionSecret),
    idToken: sealed.idToken,
  };
}
