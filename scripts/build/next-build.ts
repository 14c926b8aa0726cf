/** Runs `next build`: it compiles at once, and makes the pages when all that they need is written. */
import type { ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { runCommand } from "#scripts/setup/run-command.mjs";
import type { PageMaker } from "./page-maker.ts";

const require = createRequire(import.meta.url);

const shownOutputChars = 6000;

/** Next's output is shown only when it fails. */
export function startNextBuild(): PageMaker {
  let started: ChildProcess | undefined;
  const running = runCommand(process.execPath, [require.resolve("next/dist/bin/next"), "build"], {
    isCaptured: true,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    onStart: (child) => {
      started = child;
    },
  });
  // Told by `makePages`; until then a failure may wait.
  running.catch(() => undefined);
  return {
    accept: () => true,
    async makePages() {
      // `waitForContent` hears it. A compiler that failed has no channel any more.
      if (started?.connected) started.send("content is ready");
      const { code, output } = await running;
      if (code !== 0) throw new Error(`next build\u00a0:\n${output.slice(-shownOutputChars)}`);
      return {};
    },
    stop: () => void started?.kill(),
  };
}
