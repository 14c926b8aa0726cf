/** Speaks OpenID Connect with the provider of identity, by the rules of ProConnect (docs/sign-in.md). */
import * as client from "openid-client";
import { z } from "zod";
import { routes } from "#lib/routes.ts";
import { normalizeEmail, type Curator } from "./curator.ts";
import type { Flow } from "./flow.node.ts";
import { SignInFailure } from "./sign-in-failure.ts";
import type { SignInSettings } from "./sign-in-settings.node.ts";

/** A person waits; the provider answers within a second or not at all. */
const timeoutSeconds = 10;

export type Provider = client.Configuration;

/** What is used of the user's information; ProConnect has `usual_name` and neither `name` nor `family_name`. */
const UserInfo = z.object({
  email: z.string(),
  email_verified: z.boolean().optional(),
  given_name: z.string().optional(),
  usual_name: z.string().optional(),
  family_name: z.string().optional(),
  name: z.string().optional(),
});

const maxLogChars = 300;

/** One line: what a provider or an address says cannot pass for another line of the log. */
function toLogLine(text: string): string {
  return text
    .replace(/\p{C}+/gu, " ")
    .slice(0, maxLogChars)
    .trim();
}

/** For the log: what the library says, and never what was sent, which holds codes, tokens and the secret. */
function describe(error: unknown): string {
  if (
    error instanceof client.ResponseBodyError ||
    error instanceof client.AuthorizationResponseError
  ) {
    return `${error.error} ${error.error_description ?? ""}`;
  }
  if (!(error instanceof Error)) return "unknown";
  const code = "code" in error ? ` (${String(error.code)})` : "";
  // The cause names the claim or the signature that is wrong; what it received is one level deeper, and stays there.
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : "";
  return `${error.message}${code}${cause}`;
}

async function guard<Result>(
  reason: "refused" | "unreachable",
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SignInFailure) throw error;
    const isLeft =
      error instanceof client.AuthorizationResponseError && error.error === "access_denied";
    if (isLeft) throw new SignInFailure("cancelled", "the person gave up");
    const isSilent =
      error instanceof TypeError || (error instanceof Error && error.name === "TimeoutError");
    throw new SignInFailure(isSilent ? "unreachable" : reason, toLogLine(describe(error)));
  }
}

/**
 * Reads what the provider says of itself, once; every signature is then checked, userinfo’s included, which the
 * library does not do by itself.
 * @throws SignInFailure `unreachable`
 */
export function discoverProvider(settings: SignInSettings): Promise<Provider> {
  const { issuer, clientId, clientSecret, signingAlgorithm } = settings;
  const execute = [client.enableNonRepudiationChecks];
  // Only an address of this machine passes the settings without HTTPS.
  if (issuer.protocol === "http:") execute.push(client.allowInsecureRequests);
  const metadata = {
    id_token_signed_response_alg: signingAlgorithm,
    userinfo_signed_response_alg: signingAlgorithm,
  };
  const authentication = client.ClientSecretPost(clientSecret);
  return guard("unreachable", () =>
    client.discovery(issuer, clientId, metadata, authentication, {
      execute,
      timeout: timeoutSeconds,
    }),
  );
}

/** The address of the provider where a person signs in, and the flow that its answer must agree with. */
export async function beginSignIn(
  provider: Provider,
  settings: SignInSettings,
  returnTo: string,
): Promise<{ address: string; flow: Flow }> {
  const [state, nonce] = [client.randomState(), client.randomNonce()];
  const verifier = settings.usesPkce ? client.randomPKCECodeVerifier() : "";
  const address = client.buildAuthorizationUrl(provider, {
    redirect_uri: `${settings.siteUrl}${routes.signInAnswer()}`,
    scope: settings.scopes,
    state,
    nonce,
    ...(verifier && {
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
    }),
  });
  return { address: address.href, flow: { state, nonce, verifier, returnTo } };
}

function readPerson(info: unknown): Curator {
  const parsed = UserInfo.safeParse(info);
  const email = parsed.success ? normalizeEmail(parsed.data.email) : undefined;
  if (!parsed.success || email === undefined || parsed.data.email_verified === false) {
    throw new SignInFailure("no-email", "userinfo without a verified e-mail address");
  }
  const { given_name, usual_name, family_name, name } = parsed.data;
  const parts = [given_name, usual_name ?? family_name].filter(Boolean);
  return { email, name: parts.length > 0 ? parts.join(" ") : (name ?? email) };
}

/**
 * Who signed in, and the identity token, from the query of the provider’s answer.
 * @throws SignInFailure when a signature, `state`, `nonce` or anything else does not agree.
 */
export function finishSignIn(
  provider: Provider,
  settings: SignInSettings,
  { flow, query }: { flow: Flow; query: string },
): Promise<{ person: Curator; idToken: string }> {
  // The address as the browser saw it: behind a proxy the request has another host.
  const answer = new URL(`${settings.siteUrl}${routes.signInAnswer()}${query}`);
  return guard("refused", async () => {
    const tokens = await client.authorizationCodeGrant(provider, answer, {
      expectedState: flow.state,
      expectedNonce: flow.nonce,
      idTokenExpected: true,
      ...(flow.verifier && { pkceCodeVerifier: flow.verifier }),
    });
    const { id_token: idToken } = tokens;
    const claims = tokens.claims();
    if (idToken === undefined || !claims) {
      throw new SignInFailure("refused", "no identity token");
    }
    const info = await client.fetchUserInfo(provider, tokens.access_token, claims.sub);
    return { person: readPerson(info), idToken };
  });
}

/**
 * Where the browser signs out at the provider; undefined when the provider has no such address. `idToken` may be
 * empty: the provider then asks the person.
 */
export function signOutAddress(
  provider: Provider,
  settings: SignInSettings,
  idToken: string,
): string | undefined {
  if (provider.serverMetadata().end_session_endpoint === undefined) return undefined;
  return client.buildEndSessionUrl(provider, {
    ...(idToken && { id_token_hint: idToken }),
    post_logout_redirect_uri: `${settings.siteUrl}${routes.signedOut()}`,
    state: client.randomState(),
  }).href;
}
