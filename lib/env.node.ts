/** The settings of the application, read from the environment and checked once. */
import { z } from "zod";

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
});
export type Settings = z.infer<typeof Settings>;

/**
 * Reads `environment` (the process's own by default). Empty values count as absent.
 * @throws Error that names each wrong setting and what it must be.
 */
export function readEnv(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    (issue) =>
      `  ${issue.path.join(".")} ${issue.message} (reçu : ${String(given[String(issue.path[0])])})`,
  );
  throw new Error(`Réglage incorrect :\n${lines.join("\n")}`);
}
