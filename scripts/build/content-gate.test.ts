import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { waitForContent } from "./content-gate.mjs";

/** A program that waits for the content, then exits with 0; with 3 when it cannot come any more. */
async function startWaiting(): Promise<ChildProcess> {
  const folder = await mkdtemp(path.join(tmpdir(), "gate-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, "waiting.mjs");
  const gate = new URL("./content-gate.mjs", import.meta.url).href;
  await writeFile(
    file,
    `import { waitForContent } from ${JSON.stringify(gate)};
     await waitForContent().catch(() => process.exit(3));`,
  );
  return fork(file);
}

test("it waits for a word, even one that came before it listened, and then ends", async () => {
  const child = await startWaiting();
  child.send("content is ready");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("it gives up when the process that checks the content is gone", async () => {
  const child = await startWaiting();
  child.disconnect();
  expect(await once(child, "exit")).toEqual([3, null]);
});

test("a program that was started by hand does not wait", async () => {
  const { send } = process;
  onTestFinished(() => void Object.assign(process, { send }));
  Object.assign(process, { send: undefined });
  await expect(waitForContent()).resolves.toBeUndefined();
});
