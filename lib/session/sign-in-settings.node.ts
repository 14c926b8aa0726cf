/** What sign-in needs of the settings, whole or not at all. */
import { isOwnMachine, makeSecret, type Settings } from "#lib/env.node.ts";

export interface SignInSettings {
  issuer: URL;
  clientId: string;
  clientSecret: string;
  sessionSecret: string;
  /** Normalised addresses of those who may sign in. */
  curators: ReadonlySet<string>;
  scopes: string;
  usesPkce: boolean;
  signingAlgorithm: Settings["OIDC_SIGNING_ALGORITHM"];
  /** Public address of the site, without a trailing slash. */
  siteUrl: string;
}

/** What must be given together, in the order in which a person would set them. */
const signInSettingNames = [
  "OIDC_ISSUER",
  "OIDC_CLIENT_ID",
  "OIDC_CLIENT_SECRET",
  "SESSION_SECRET",
  "CURATORS",
] as const;

/** Those whose presence says that sign-in is wanted: hosts may set SESSION_SECRET by themselves. */
const wanting = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;

function describeMissing(settings: Settings): string[] {
  return signInSettingNames
    .filter((name) => settings[name] === undefined)
    .map((name) => {
      const help = name === "SESSION_SECRET" ? ` Faites-en un avec : ${makeSecret}` : "";
      return `  ${name} manque : la connexion des curatrices et curateurs en a besoin.${help}`;
    });
}

/**
 * The settings of sign-in; undefined when none of the provider is given: the site then runs without curators.
 * @throws Error that names each setting that is missing, or an address of the site that cookies cannot be trusted to.
 */
export function readSignIn(settings: Settings): SignInSettings | undefined {
  if (wanting.every((name) => settings[name] === undefined)) return undefined;
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, SESSION_SECRET, CURATORS } = settings;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET || !SESSION_SECRET || !CURATORS) {
    throw new Error(`Réglage incorrect :\n${describeMissing(settings).join("\n")}`);
  }
  const { SITE_URL } = settings;
  if (!SITE_URL.startsWith("https:") && !isOwnMachine(SITE_URL)) {
    throw new Error(
      `Réglage incorrect :\n  SITE_URL doit commencer par https:// : la connexion ne passe pas en clair sur le réseau (reçu : ${SITE_URL})`,
    );
  }
  return {
    issuer: new URL(OIDC_ISSUER),
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    sessionSecret: SESSION_SECRET,
    curators: CURATORS,
    scopes: settings.OIDC_SCOPES,
    usesPkce: settings.OIDC_PKCE === "true",
    signingAlgorithm: settings.OIDC_SIGNING_ALGORITHM,
    siteUrl: SITE_URL,
  };
}

/**
 * Whether the provider is ProConnect, by its name or by that of AgentConnect from which it grew
 * (auth.agentconnect.gouv.fr, fca.integ01.dev-agentconnect.fr): only the words of the button depend on it.
 */
export function isProConnectIssuer({ hostname }: URL): boolean {
  return /(^|[.-])(proconnect|agentconnect)\./.test(hostname);
}
