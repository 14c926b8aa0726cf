/** A run of the messages to askers a while after the server has started: articles ship with the build. */
import { readEnv } from "#lib/env.node.ts";
import { formatNotifyReport } from "./notify-report.ts";
import { runNotify } from "./run-notify.node.ts";

/** First readers first; and a deployment that fails at once tells nobody. */
const delayMs = 15_000;

async function run(): Promise<void> {
  const report = await runNotify(readEnv());
  // Nothing to say is the rule: logs stay quiet.
  if (report && report.sent + report.troubles.length > 0) {
    console.log(formatNotifyReport(report).trimEnd());
  }
}

/** Returns at once. What goes wrong is logged, and left to `npm run questions:notify`. */
export function notifyAtStart(): void {
  const timer = setTimeout(() => {
    run().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
    });
  }, delayMs);
  // A server that stops does not wait for it.
  timer.unref();
}
