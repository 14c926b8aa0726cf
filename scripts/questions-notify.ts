/**
 * `npm run questions:notify`: writes to the askers whose question is settled since the last time, then erases their
 * address. To be run after each publication, and every day. Exit code 1 when a message did not leave.
 */
import { readEnv } from "#lib/env.node.ts";
import { formatNotifyReport } from "#lib/questions/notify-report.ts";
import { runNotify } from "#lib/questions/run-notify.node.ts";
import { StoreUnavailable } from "#lib/questions/store.ts";

async function main(): Promise<number> {
  const report = await runNotify(readEnv());
  if (!report) {
    process.stdout.write("SMTP_URL n’est pas réglé : aucun message n’est envoyé.\n");
    return 0;
  }
  process.stdout.write(formatNotifyReport(report));
  return report.troubles.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const { message, cause } = error;
  const isDown = error instanceof StoreUnavailable && cause instanceof Error;
  process.stderr.write(`${message}${isDown ? ` (${cause.message})` : ""}\n`);
  process.exitCode = 1;
}
