/**
 * A provider of identity set like ProConnect, on this machine and without passwords: for `npm run dev` and the tests.
 * Its library is a development dependency, and it refuses to start in production.
 */
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import Provider from "oidc-provider";
import { z } from "zod";
import { localCurator, type LocalAccount } from "./accounts.ts";
import { falsify } from "./falsify.ts";
import { accountsPage, givesUp, signOutPage } from "./provider-pages.ts";

export interface LocalProviderOptions {
  accounts: readonly LocalAccount[];
  /** Public address of the site that signs in, without a trailing slash. */
  siteUrl: string;
  /** A name of this machine; another than that of the site, so that they are two sites for the browser. */
  host: "localhost" | "127.0.0.1";
  signingAlgorithm?: "RS256" | "ES256";
  usesPkce?: boolean;
}

export interface LocalProvider {
  issuer: string;
  /** What the site must be given to sign in here. */
  settings: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const clientId = "eig-link";
const scopes = ["openid", "given_name", "usual_name", "email", "uid", "siret", "idp_id"];

/** What the library says of the person whose tokens it hands out. */
const SignedContext = z.object({ account: z.object({ accountId: z.string() }) });

function makeKeys() {
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  const ec = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  return [
    { ...rsa.export({ format: "jwk" }), alg: "RS256", use: "sig" },
    { ...ec.export({ format: "jwk" }), alg: "ES256", use: "sig" },
  ];
}

function makeProvider(
  issuer: string,
  clientSecret: string,
  options: LocalProviderOptions,
): Provider {
  const { accounts, siteUrl, signingAlgorithm = "RS256", usesPkce = false } = options;
  return new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${siteUrl}/connexion/reponse`],
        post_logout_redirect_uris: [`${siteUrl}/connexion/terminee`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        token_endpoint_auth_method: "client_secret_post",
        id_token_signed_response_alg: signingAlgorithm,
        userinfo_signed_response_alg: signingAlgorithm,
      },
    ],
    jwks: { keys: makeKeys() },
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    clientAuthMethods: ["client_secret_post"],
    pkce: { required: () => usesPkce },
    scopes,
    claims: {
      openid: ["sub"],
      email: ["email", "email_verified"],
      given_name: ["given_name"],
      usual_name: ["usual_name"],
    },
    // Thirty seconds and a minute, as ProConnect; half a day for the session.
    ttl: {
      AuthorizationCode: 30,
      AccessToken: 60,
      IdToken: 60,
      Interaction: 900,
      Grant: 900,
      Session: 43_200,
    },
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = signOutPage(form);
        },
      },
    },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => {
      const account = accounts.find((candidate) => candidate.id === id);
      return account && { accountId: id, claims: async () => ({ sub: id, ...account.claims }) };
    },
    // Whoever chose an account agreed: there is one site.
    loadExistingGrant: async ({ oidc }) => {
      const accountId = oidc.session?.accountId;
      if (accountId === undefined) return undefined;
      const grant = new oidc.provider.Grant({ clientId, accountId });
      grant.addOIDCScope(scopes.join(" "));
      await grant.save();
      return grant;
    },
  });
}

type Exchange = [IncomingMessage, ServerResponse];

/** The page where one says who one is, and what follows. */
async function interact(
  provider: Provider,
  accounts: readonly LocalAccount[],
  [request, response]: Exchange,
): Promise<void> {
  await provider.interactionDetails(request, response);
  if (request.method !== "POST") {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(accountsPage(request.url ?? "", accounts));
    return;
  }
  const chosen = new URLSearchParams(await text(request)).get("compte") ?? givesUp;
  const result =
    chosen === givesUp
      ? { error: "access_denied", error_description: "the person gave up" }
      : { login: { accountId: chosen } };
  await provider.interactionFinished(request, response, result);
}

/**
 * Starts it on a free port of this machine.
 * @throws Error in production, by the `NODE_ENV` of `environment`.
 */
export async function startLocalProvider(
  options: LocalProviderOptions,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<LocalProvider> {
  if (environment["NODE_ENV"] === "production") {
    throw new Error("Le fournisseur d’identité d’essai ne démarre jamais en production.");
  }
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port.");
  const issuer = `http://${options.host}:${address.port}`;
  const clientSecret = randomBytes(32).toString("base64url");
  const provider = makeProvider(issuer, clientSecret, options);
  provider.use(async (ctx, next) => {
    await next();
    const context = SignedContext.safeParse(ctx["oidc"]);
    const account = options.accounts.find(({ id }) => id === context.data?.account.accountId);
    ctx.body = falsify(ctx.body, account?.falsifies);
  });
  const answer = provider.callback();
  server.on("request", (request, response) => {
    const isInteraction = request.url?.startsWith("/interaction/") === true;
    if (!isInteraction) return void answer(request, response);
    interact(provider, options.accounts, [request, response]).catch(() => {
      response.statusCode = 400;
      response.end("Cette connexion n’existe plus : recommencez depuis le site.");
    });
  });
  return {
    issuer,
    settings: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: clientId,
      OIDC_CLIENT_SECRET: clientSecret,
      OIDC_SIGNING_ALGORITHM: options.signingAlgorithm ?? "RS256",
      OIDC_PKCE: String(options.usesPkce ?? false),
      SESSION_SECRET: randomBytes(36).toString("base64url"),
      CURATORS: localCurator.claims.email,
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
