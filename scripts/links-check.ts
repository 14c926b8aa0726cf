/** `npm run links:check`: asks outside links whether they still answer, keeps it in liens.json, says what to do. Never in CI: the web is not ours. */
import { parseArgs } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { readEnv } from "#lib/env.node.ts";
import { formatLinksReport } from "#lib/outside-links/format-report.ts";
import { runLinksCheck, type LinksRunResult } from "#lib/outside-links/run.node.ts";
import { countLabel } from "#lib/text.ts";
import { todayInParis } from "#lib/today.ts";

const usage =
  "npm run links:check -- [--only TEXTE] [--limit N] [--max-age JOURS] [--json] [--knowledge DOSSIER]";
const wholeNumber = z.coerce.number("n’est pas un nombre").int("n’est pas un nombre entier").min(0);
const Flags = z.object({
  json: z.boolean().default(false),
  only: z.string().min(1, "ne peut pas rester vide").optional(),
  limit: wholeNumber.optional(),
  "max-age": wholeNumber.default(7),
  knowledge: z.string().min(1).optional(),
});

const secondMs = 1000;
/** Patient with slow sites, discreet with all of them. */
const manners = {
  timeoutMs: 15 * secondMs,
  retries: 2,
  backoffMs: 2 * secondMs,
  longestWaitMs: 60 * secondMs,
  pauseMs: secondMs,
  hostsAtOnce: 8,
} as const;

function readFlags(): z.infer<typeof Flags> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    options: {
      json: { type: "boolean" },
      only: text,
      limit: text,
      "max-age": text,
      knowledge: text,
    },
  });
  return Flags.parse(values);
}

/** One line that rewrites itself; nothing when the output is not a terminal. */
function showProgress(done: number, total: number, url: string): void {
  if (!process.stderr.isTTY) return;
  const barWidth = 20;
  const filled = "█".repeat(Math.round((done / total) * barWidth)).padEnd(barWidth, "░");
  process.stderr.write(`\r\u001B[2K${filled} ${done}/${total}  ${new URL(url).host}`);
  if (done === total) process.stderr.write("\r\u001B[2K");
}

function explainOutcome({ isOffline, isInterrupted, putOff, selected, learnt }: LinksRunResult) {
  const learntText = countLabel(learnt, "lien vérifié", "liens vérifiés");
  const lines = [
    ...(isInterrupted ? [`Interrompu : ${learntText} sur ${selected}, et c’est enregistré.`] : []),
    ...(isOffline
      ? [
          "Aucun site ne répond : cette machine semble hors ligne, ou derrière un relais (proxy) que cette commande n’emprunte pas.",
          learnt > 0
            ? `${learntText} avant cela ; aucun nom de site introuvable n’a été compté.`
            : "Rien n’a été noté : aucun lien n’est marqué mort.",
        ]
      : []),
    ...(putOff.length > 0
      ? [
          `${countLabel(putOff.length, "lien remis", "liens remis")} à un autre jour : leur site demande d’attendre, ou ne répond pas.`,
        ]
      : []),
    ...(selected === 0 ? ["Rien à vérifier aujourd’hui : --max-age 0 redemande tout."] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

async function main(): Promise<void> {
  const flags = readFlags();
  const env = readEnv();
  const interruption = new AbortController();
  process.once("SIGINT", () => interruption.abort());
  process.once("SIGTERM", () => interruption.abort());
  const { signal } = interruption;
  const result = await runLinksCheck({
    folder: flags.knowledge ?? env.KNOWLEDGE_DIR,
    selection: { only: flags.only, limit: flags.limit, maxAgeDays: flags["max-age"] },
    today: todayInParis(),
    options: {
      ...manners,
      userAgent: `EIG-Link-links-check/1.0 (+${env.SITE_URL})`,
      signal,
      clock: { nowMs: Date.now, sleep: (ms) => sleep(ms, undefined, { signal }) },
    },
    onProgress: showProgress,
  });
  if (process.stderr.isTTY) process.stderr.write("\r\u001B[2K");
  process.stderr.write(explainOutcome(result));
  const { report, ...outcome } = result;
  const text = flags.json
    ? `${JSON.stringify({ ...outcome, ...report }, null, 2)}\n`
    : formatLinksReport(report);
  process.stdout.write(text);
  process.exitCode = result.isInterrupted ? 130 : result.isOffline ? 1 : 0;
}

/** What was typed wrong, in our words; undefined for any other failure. */
function explainUsage(error: unknown): string | undefined {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => `--${path.join(".")} ${message}.`).join("\n");
  }
  const isArgument = error instanceof TypeError && "code" in error;
  return isArgument && String(error.code).startsWith("ERR_PARSE_ARGS")
    ? "Argument inconnu ou mal formé."
    : undefined;
}

main().catch((error: unknown) => {
  const wrongUsage = explainUsage(error);
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(wrongUsage ? `${wrongUsage}\n→ ${usage}\n` : `${text}\n`);
  process.exitCode = wrongUsage ? 2 : 1;
});
