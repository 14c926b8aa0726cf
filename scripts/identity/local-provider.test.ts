import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readEnv } from "#lib/env.node.ts";
import type { Flow } from "#lib/session/flow.node.ts";
import {
  beginSignIn,
  discoverProvider,
  finishSignIn,
  signOutAddress,
  type Provider,
} from "#lib/session/provider.node.ts";
import { SignInFailure } from "#lib/session/sign-in-failure.ts";
import { readSignIn, type SignInSettings } from "#lib/session/sign-in-settings.node.ts";
import { testAccounts } from "./accounts.ts";
import { startLocalProvider, type LocalProvider } from "./local-provider.ts";

const siteUrl = "http://127.0.0.1:3999";

function settingsOf(provider: LocalProvider): SignInSettings {
  const settings = readSignIn(readEnv({ ...provider.settings, SITE_URL: siteUrl }));
  if (!settings) throw new Error("No sign-in.");
  return settings;
}

/** What a browser does at the provider: follows, keeps cookies, presses the button of `account`. */
async function chooseAccount(start: string, account: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let address = start;
  let body: URLSearchParams | undefined;
  for (;;) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(address, {
      redirect: "manual",
      headers: { Cookie: cookie },
      ...(body && { method: "POST", body }),
    });
    body = undefined;
    for (const set of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get("location");
    if (location === null) {
      body = new URLSearchParams({ compte: account });
      continue;
    }
    const next = new URL(location, address);
    if (next.origin === siteUrl) return next;
    address = next.href;
  }
}

interface Trip {
  flow: Flow;
  query: string;
}

async function travel(
  provider: Provider,
  settings: SignInSettings,
  account: string,
): Promise<Trip> {
  const { address, flow } = await beginSignIn(provider, settings, "/curation");
  const answer = await chooseAccount(address, account);
  expect(answer.pathname).toBe("/connexion/reponse");
  return { flow, query: answer.search };
}

async function failureOf(work: Promise<unknown>): Promise<SignInFailure> {
  const error: unknown = await work.catch((caught: unknown) => caught);
  if (!(error instanceof SignInFailure)) throw new Error(`No failure: ${JSON.stringify(error)}`);
  return error;
}

for (const { signingAlgorithm, usesPkce } of [
  { signingAlgorithm: "RS256", usesPkce: false },
  { signingAlgorithm: "ES256", usesPkce: true },
] as const) {
  describe(`signed by ${signingAlgorithm}, ${usesPkce ? "with" : "without"} PKCE`, () => {
    let local: LocalProvider;
    let settings: SignInSettings;
    let provider: Provider;
    beforeAll(async () => {
      const options = { accounts: testAccounts, siteUrl, signingAlgorithm, usesPkce };
      local = await startLocalProvider({ ...options, host: "localhost" }, {});
      settings = settingsOf(local);
      provider = await discoverProvider(settings);
    });
    afterAll(() => local.stop());

    test("what is asked is what ProConnect allows, and no more", async () => {
      const { address } = await beginSignIn(provider, settings, "/curation");
      const { searchParams } = new URL(address);
      expect([...searchParams.keys()].sort()).toEqual(
        [
          ...["client_id", "nonce", "redirect_uri", "response_type", "scope", "state"],
          ...(usesPkce ? ["code_challenge", "code_challenge_method"] : []),
        ].sort(),
      );
      expect(searchParams.get("state")?.length).toBeGreaterThanOrEqual(32);
      expect(searchParams.get("nonce")?.length).toBeGreaterThanOrEqual(32);
    });

    test("a person is known by the address in small letters, and may sign out", async () => {
      const trip = await travel(provider, settings, "camille");
      const { person, idToken } = await finishSignIn(provider, settings, trip);
      expect(person).toEqual({
        email: "camille.curatrice@exemple.fr",
        name: "Camille Curatrice",
      });
      const address = new URL(signOutAddress(provider, settings, idToken) ?? "");
      expect(Object.fromEntries(address.searchParams)).toMatchObject({
        id_token_hint: idToken,
        post_logout_redirect_uri: `${siteUrl}/connexion/terminee`,
      });
      expect((address.searchParams.get("state") ?? "").length).toBeGreaterThanOrEqual(32);
    });

    test("another state, another nonce and another verifier are refused", async () => {
      const others: readonly Partial<Flow>[] = [
        { state: "x".repeat(43) },
        { nonce: "x".repeat(43) },
        ...(usesPkce ? [{ verifier: "x".repeat(43) }] : []),
      ];
      for (const other of others) {
        const { flow, query } = await travel(provider, settings, "camille");
        const work = finishSignIn(provider, settings, { flow: { ...flow, ...other }, query });
        expect((await failureOf(work)).reason, Object.keys(other).join()).toBe("refused");
      }
    });

    test("a code serves once", async () => {
      const trip = await travel(provider, settings, "camille");
      await finishSignIn(provider, settings, trip);
      expect((await failureOf(finishSignIn(provider, settings, trip))).reason).toBe("refused");
    });

    test("falsified userinfo and a falsified identity token are refused", async () => {
      for (const account of ["faux", "faux-jeton"]) {
        const trip = await travel(provider, settings, account);
        const failure = await failureOf(finishSignIn(provider, settings, trip));
        expect(failure.reason, account).toBe("refused");
      }
    });
  });
}

describe("when something is amiss", () => {
  let local: LocalProvider;
  let settings: SignInSettings;
  beforeAll(async () => {
    const options = { accounts: testAccounts, siteUrl, host: "localhost" } as const;
    local = await startLocalProvider(options, {});
    settings = settingsOf(local);
  });
  afterAll(() => local.stop());

  test("an address that is not verified, and giving up, each have their reason", async () => {
    const provider = await discoverProvider(settings);
    const unsure = await travel(provider, settings, "incertain");
    expect((await failureOf(finishSignIn(provider, settings, unsure))).reason).toBe("no-email");
    const left = await travel(provider, settings, "renoncer");
    expect((await failureOf(finishSignIn(provider, settings, left))).reason).toBe("cancelled");
  });

  test("a wrong secret is refused by the provider, and no secret is in what may be logged", async () => {
    const wrong = { ...settings, clientSecret: "un-secret-qui-n-est-pas-le-bon" };
    const provider = await discoverProvider(wrong);
    const trip = await travel(provider, wrong, "camille");
    const failure = await failureOf(finishSignIn(provider, wrong, trip));
    expect(failure.reason).toBe("refused");
    const shown = `${failure.message} ${String(failure.cause)}`;
    const code = new URLSearchParams(trip.query).get("code") ?? "";
    for (const secret of [wrong.clientSecret, settings.sessionSecret, trip.flow.state, code]) {
      expect(shown).not.toContain(secret);
    }
  });

  test("what an answer says is one line of the log, whatever it holds", async () => {
    const provider = await discoverProvider(settings);
    const { flow } = await beginSignIn(provider, settings, "/curation");
    const answer = {
      error: "server_error",
      error_description: "a\n2026 Connexion : ok",
      iss: local.issuer,
    };
    const query = `?${new URLSearchParams({ ...answer, state: flow.state }).toString()}`;
    const failure = await failureOf(finishSignIn(provider, settings, { flow, query }));
    expect(failure.message).toBe("server_error a 2026 Connexion : ok");
  });

  test("a provider that is not there, or is no provider, is said to be out of reach", async () => {
    const unreachable = ["http://localhost:9", `${local.issuer}/rien`];
    for (const address of unreachable) {
      const other = { ...settings, issuer: new URL(address) };
      expect((await failureOf(discoverProvider(other))).reason, address).toBe("unreachable");
    }
  });

  test("a userinfo that is not signed is refused", async () => {
    const other = { ...settings, signingAlgorithm: "ES256" } as const;
    const provider = await discoverProvider(other);
    const trip = await travel(provider, other, "camille");
    expect((await failureOf(finishSignIn(provider, other, trip))).reason).toBe("refused");
  });
});

test("the local provider never starts in production", async () => {
  const options = { accounts: testAccounts, siteUrl, host: "localhost" } as const;
  await expect(startLocalProvider(options, { NODE_ENV: "production" })).rejects.toThrow(
    "ne démarre jamais en production",
  );
});
