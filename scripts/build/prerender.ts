/** Runs `next build`; its output is shown only when it fails. */
import { createRequire } from "node:module";
import { runCommand } from "#scripts/setup/run-command.mjs";

const require = createRequire(import.meta.url);

const shownOutputChars = 6000;

/** @throws Error with the end of Next's output when it fails. */
export async function prerender(): Promise<void> {
  const { code, output } = await runCommand(
    process.execPath,
    [require.resolve("next/dist/bin/next"), "build"],
    {
      isCaptured: true,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    },
  );
  if (code !== 0) throw new Error(`next build :\n${output.slice(-shownOutputChars)}`);
}
