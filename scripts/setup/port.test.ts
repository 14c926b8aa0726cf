import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";

import { inspectPort } from "./inspect-port.mjs";
import { choosePort, findFreePort, parsePort } from "./port.mjs";

const host = "127.0.0.1";

/** Takes a port that the system chooses. */
async function takePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port");
  return address.port;
}

test.each([
  [undefined, 3000],
  ["", 3000],
  ["8080", 8080],
])("reads PORT=%s as %i", (value, expected) => {
  expect(parsePort(value)).toBe(expected);
});

test.each(["abc", "0", "65536", "-1", "3000.5", " 80"])(
  "explains that PORT=%s is wrong",
  (value) => {
    expect(() => parsePort(value)).toThrow(`Le réglage PORT ne convient pas : « ${value} ».`);
  },
);

test("refuses a port that browsers refuse", () => {
  expect(() => parsePort("6000")).toThrow("Les navigateurs refusent le port 6000.");
});

test("sees a port that is taken, and finds another", async () => {
  const port = await takePort();
  expect(await inspectPort(port, host)).toBe("taken");
  const next = await findFreePort(port, host);
  expect(next).toBeGreaterThan(port);
});

test("names the port that is taken and the command for the next free one", async () => {
  const port = await takePort();
  await expect(choosePort(port, host)).rejects.toMatchObject({
    message: `Le port ${port} est déjà pris.`,
    hint: expect.stringMatching(/^Lancez : PORT=\d+ npm start$/),
  });
});

test("takes the next free port when the person agrees", async () => {
  const port = await takePort();
  const questions: string[] = [];
  const chosen = await choosePort(port, host, (question) => {
    questions.push(question);
    return Promise.resolve(true);
  });
  expect(questions).toEqual([`Le port ${port} est déjà pris. Servir sur ${chosen} ? [O/n] `]);
});

test("keeps to the message when the person declines", async () => {
  const port = await takePort();
  await expect(choosePort(port, host, () => Promise.resolve(false))).rejects.toThrow(
    `Le port ${port} est déjà pris.`,
  );
});

test("explains an address that this machine has not", async () => {
  await expect(choosePort(3999, "192.0.2.1")).rejects.toThrow(
    "L’adresse HOST=192.0.2.1 n’existe pas sur cette machine.",
  );
});
