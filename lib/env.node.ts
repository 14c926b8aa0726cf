/** The settings of the application, read from the environment and checked once. */
import { z } from "zod";
import { readCurators } from "./session/curator.ts";
import { forgeKinds, guessForgeKind, type Forge } from "./forge.ts";

/** Shared secrets are left out: who can check such a signature can also make it. */
const signingAlgorithms = ["RS256", "ES256"] as const;

/** What iron-session demands, and 256 bits when they are hexadecimal digits. */
const minSecretChars = 32;
const minDistinctChars = 10;
export const makeSecret = "openssl rand -base64 48";

/** Long enough, and not the same few signs over and over. */
function isStrongSecret(secret: string): boolean {
  return secret.length >= minSecretChars && new Set(secret).size >= minDistinctChars;
}

const ownMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Whether an address stays on this machine, where nobody listens in between. */
export function isOwnMachine(address: string): boolean {
  return ownMachine.test(new URL(address).hostname);
}

function isSafeIssuer(address: string): boolean {
  return URL.canParse(address) && (/^https:/i.test(address) || isOwnMachine(address));
}
/** « Name <address> », or the address alone. */
const Sender = z.string().transform((text, context) => {
  const [, name = "", inside] = /^([^<>]*)<([^<>]+)>$/.exec(text) ?? [];
  const address = z.email().safeParse((inside ?? text).trim());
  if (address.success) return { name: name.trim(), address: address.data };
  context.addIssue("doit être une adresse de courriel, ou « Nom <adresse> »");
  return z.NEVER;
});

const Settings = z.object({
  /** Folder of the content. */
  KNOWLEDGE_DIR: z.string().min(1).default("knowledge"),
  /** Public address of the site, without a trailing slash; used where a full address is needed. */
  SITE_URL: z
    .url({ protocol: /^https?$/, error: "doit être une adresse complète, https://exemple.fr" })
    .transform((url) => url.replace(/\/+$/, ""))
    .default("http://localhost:3000"),
  /** Folder of generated data (artifacts of the build). */
  BUILD_DIR: z.string().min(1).default(".build"),
  /** Next's own output folder. */
  NEXT_DIST_DIR: z.string().min(1).default(".next"),
  /** Page of the repository that holds the content; without it, no page links to a forge. */
  FORGE_URL: z
    .url({
      protocol: /^https?$/,
      error: "doit être l’adresse d’un dépôt, https://exemple.fr/eig/base",
    })
    .transform((url) => url.replace(/\/+$/, "").replace(/\.git$/, ""))
    .optional(),
  /** Branch that proposals go to. */
  FORGE_BRANCH: z.string().min(1).default("main"),
  /** Software of the forge, where the name of its host does not tell. */
  FORGE_KIND: z
    .enum(forgeKinds, { error: `doit être l’une de ces valeurs : ${forgeKinds.join(", ")}` })
    .optional(),
  /** Where readers without an account on the forge report mistakes. */
  REPORT_EMAIL: z.email({ error: "doit être une adresse de courriel" }).optional(),
  /** `off` takes offline reading back from every device, on its next visit (docs/offline.md). */
  OFFLINE: z.enum(["on", "off"], { error: "doit être on ou off" }).default("on"),
  /** Folder of the questions, votes, feedback and search gaps, in an SQLite file. */
  DATA_DIR: z.string().min(1).default(".data"),
  /** A PostgreSQL database to keep them in instead. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, "doit commencer par postgres://")
    .optional(),
  /** How many proxies stand before the application and add to X-Forwarded-For; the first of them names the client. */
  TRUSTED_PROXIES: z.coerce
    .number()
    .int("doit être un nombre entier")
    .min(1, "doit être d’au moins 1")
    .default(1),
  /** Provider of identity of the curators (OpenID Connect); without it nobody signs in. */
  OIDC_ISSUER: z
    .url({ error: "doit être l’adresse d’un fournisseur d’identité, https://exemple.fr/api/v2" })
    .refine(isSafeIssuer, "doit commencer par https:// (http:// pour cette machine seulement)")
    .optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What is asked of the provider; ProConnect’s names. */
  OIDC_SCOPES: z
    .string()
    .regex(/^openid( \S+)*$/, "doit commencer par openid, puis les autres, séparés par une espace")
    .refine((scopes) => scopes.split(" ").includes("email"), "doit contenir email")
    .default("openid given_name usual_name email"),
  /** Proof Key for Code Exchange (RFC 7636): off by default, ProConnect’s documentation refuses what it does not know. */
  OIDC_PKCE: z.enum(["true", "false"], { error: "doit être true ou false" }).default("false"),
  /** With which the provider signs both the identity and the user’s information. */
  OIDC_SIGNING_ALGORITHM: z
    .enum(signingAlgorithms, {
      error: `doit être l’une de ces valeurs : ${signingAlgorithms.join(", ")}`,
    })
    .default("RS256"),
  /** Seals the cookies of curators; the same on every instance. */
  SESSION_SECRET: z
    .string()
    .refine(
      isStrongSecret,
      `est trop faible : il faut au moins ${minSecretChars} caractères tirés au hasard. Faites-en un avec : ${makeSecret}`,
    )
    .optional(),
  /** E-mail addresses of those who may sign in. */
  CURATORS: z.string().transform(readCurators).optional(),
  /** The server that sends messages to askers; without it the site asks for no address and writes to nobody. */
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "doit commencer par smtp:// ou smtps://" })
    .optional(),
  /** Who the messages come from. */
  MAIL_FROM: Sender.optional(),
});
export type Settings = z.infer<typeof Settings>;

/** Settings that hold a password or people’s addresses: never shown, not even when they are wrong. */
const secretSettings: ReadonlySet<string> = new Set([
  "DATABASE_URL",
  "OIDC_CLIENT_SECRET",
  "SESSION_SECRET",
  "CURATORS",
  "SMTP_URL",
]);

/** The names that hosts give to the address of their PostgreSQL (Scalingo, Clever Cloud). */
const databaseNames = ["SCALINGO_POSTGRESQL_URL", "POSTGRESQL_ADDON_URI"];

function parseSettings(given: Record<string, string | undefined>): Settings {
  const parsed = Settings.safeParse(given);
  if (parsed.success && parsed.data.SMTP_URL !== undefined && parsed.data.MAIL_FROM === undefined) {
    throw new Error("Réglage incorrect :\n  MAIL_FROM doit être donné avec SMTP_URL");
  }
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => {
    const name = path.join(".");
    const received = secretSettings.has(name) ? "" : ` (reçu : ${String(given[name])})`;
    return `  ${name} ${message}${received}`;
  });
  throw new Error(`Réglage incorrect :\n${lines.join("\n")}`);
}

/** What was read last: pages ask dozens of times, and the environment hardly ever changes. */
let last: { text: string; settings: Settings } | undefined;

/**
 * Reads `environment` (the process's own by default). Empty values count as absent.
 * @throws Error that names each wrong setting and what it must be.
 */
export function readEnv(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const names = [...Object.keys(Settings.shape), ...databaseNames];
  const given = Object.fromEntries(names.map((name) => [name, environment[name] || undefined]));
  const hosted = databaseNames.map((name) => given[name]).find(Boolean);
  given["DATABASE_URL"] ??= hosted;
  const text = JSON.stringify(given);
  if (last?.text !== text) last = { text, settings: parseSettings(given) };
  return last.settings;
}

/**
 * The forge of the content; undefined when no repository is set.
 * @throws Error when neither `FORGE_KIND` nor the host says which forge it is: a guess would make dead links.
 */
export function readForge({ FORGE_URL, FORGE_BRANCH, FORGE_KIND }: Settings): Forge | undefined {
  if (FORGE_URL === undefined) return undefined;
  const kind = FORGE_KIND ?? guessForgeKind(FORGE_URL);
  if (kind === undefined) {
    throw new Error(
      `Réglage incorrect :\n  FORGE_KIND doit dire quel logiciel sert ${FORGE_URL} : ${forgeKinds.join(", ")}`,
    );
  }
  return { kind, url: FORGE_URL, branch: FORGE_BRANCH };
}

export interface MailSettings {
  server: URL;
  from: { name: string; address: string };
}

/** How to send messages; undefined when no server is set: nothing is then sent, and no address asked for. */
export function readMail({ SMTP_URL, MAIL_FROM }: Settings): MailSettings | undefined {
  if (SMTP_URL === undefined || MAIL_FROM === undefined) return undefined;
  return { server: new URL(SMTP_URL), from: MAIL_FROM };
}
