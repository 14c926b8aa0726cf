/** The settings of the application, read from the environment and checked once. */
import { z } from "zod";
import { forgeKinds, guessForgeKind, type Forge } from "./forge.ts";

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
  /** The server that sends messages to askers; without it the site asks for no address and writes to nobody. */
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "doit commencer par smtp:// ou smtps://" })
    .optional(),
  /** Who the messages come from. */
  MAIL_FROM: Sender.optional(),
});
export type Settings = z.infer<typeof Settings>;

/** Settings that hold a password: never shown, not even when they are wrong. */
const secretSettings: ReadonlySet<string> = new Set(["DATABASE_URL", "SMTP_URL"]);

/** The names that hosts give to the address of their PostgreSQL (Scalingo, Clever Cloud). */
const databaseNames = ["SCALINGO_POSTGRESQL_URL", "POSTGRESQL_ADDON_URI"];

/**
 * Reads `environment` (the process's own by default). Empty values count as absent.
 * @throws Error that names each wrong setting and what it must be.
 */
export function readEnv(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const hosted = databaseNames.map((name) => given[name]).find(Boolean);
  if (hosted !== undefined) given["DATABASE_URL"] ??= hosted;
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
