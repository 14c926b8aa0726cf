import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

import { lastLines, runCommand } from "./run-command.mjs";
import { Interruption, reportFailure, toExitCode } from "./setup-error.mjs";

test("gives the exit code and both outputs", async () => {
  const script = "console.log('out'); console.error('err'); process.exit(3)";
  const { code, output } = await runCommand(process.execPath, ["-e", script], { isCaptured: true });
  expect({ code, lines: output.trim().split("\n").sort() }).toEqual({
    code: 3,
    lines: ["err", "out"],
  });
});

test("keeps a captured output in a file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "run-command-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const logFile = join(folder, "deep/output.log");
  await runCommand(process.execPath, ["-e", "console.log('kept')"], { isCaptured: true, logFile });
  expect(readFileSync(logFile, "utf8")).toBe("kept\n");
});

test("fails when the program does not exist", async () => {
  await expect(runCommand("no-such-program", [], { isCaptured: true })).rejects.toMatchObject({
    code: "ENOENT",
  });
});

test("takes the program along when it is asked to stop", async () => {
  const running = runCommand(process.execPath, ["-e", "setInterval(() => {}, 1000)"], {
    isCaptured: true,
  });
  // As if a supervisor had sent it: the listeners are called, this process goes on.
  process.emit("SIGTERM", "SIGTERM");
  await expect(running).rejects.toThrow(Interruption);
});

test.each([
  [0, null, 0],
  [2, null, 2],
  [null, "SIGINT", 130],
  [null, "SIGTERM", 143],
] as const)("turns code %s and signal %s into %i", (code, signal, expected) => {
  expect(toExitCode(code, signal)).toBe(expected);
});

test("hides no fault of our own behind a friendly message", () => {
  const bug = new TypeError("x is not a function");
  expect(() => reportFailure(bug)).toThrow(bug);
});

test("keeps the last lines, without blank ones around", () => {
  expect(lastLines("a\nb\nc\n\n", 2)).toBe("b\nc");
});
