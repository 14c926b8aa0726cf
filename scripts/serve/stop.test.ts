import { Agent, createServer, get, type IncomingMessage } from "node:http";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { createStop } from "./stop.mjs";

test("a stop answers what was asked, keeps no connection and takes nothing new", async () => {
  const told: string[] = [];
  const server = createServer((_, response) => {
    void setTimeout(200).then(() => response.end("whole"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const agent = new Agent({ keepAlive: true });
  const ask = () =>
    new Promise<string>((resolve, reject) => {
      get({ host: "127.0.0.1", port, agent }, (response: IncomingMessage) => {
        response.setEncoding("utf8").on("data", resolve).on("error", reject);
      }).on("error", reject);
    });

  const asked = ask();
  await setTimeout(50);
  let closed = 0;
  const close = async () => void (closed += 1);
  const stop = createStop(server, { drainMs: 0, close, tell: (message) => told.push(message) });
  const stopped = [stop(), stop()];
  expect(globalThis).toMatchObject({ isSiteStopping: true });
  await setTimeout(20);
  await expect(ask()).rejects.toThrow(/ECONNREFUSED/);
  expect(await asked).toBe("whole");
  expect(await Promise.all(stopped)).toEqual([true, true]);
  expect(closed).toBe(1);
  expect(told).toEqual(["stopping", "stopped"]);
  agent.destroy();
  Reflect.deleteProperty(globalThis, "isSiteStopping");
});
