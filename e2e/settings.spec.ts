import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { expect, test } from "@playwright/test";
import { findAxeViolations } from "./pages/axe.ts";

/** The sign-in of the server of the tests; its build and folders are kept. */
const signInSettings = /^(OIDC_|SESSION_SECRET$|CURATORS$|SITE_URL$|DATABASE_URL$)/;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

interface Started {
  url: string;
  child: ChildProcess;
  output: () => string;
  exited: Promise<number | null>;
}

/** The built site in a process of its own, under other settings. */
async function start(settings: Record<string, string>): Promise<Started> {
  const port = await freePort();
  const kept = Object.entries(process.env).filter(([name]) => !signInSettings.test(name));
  const args = ["node_modules/next/dist/bin/next", "start", "-p", String(port), "-H", "127.0.0.1"];
  const child = spawn(process.execPath, args, {
    env: { ...Object.fromEntries(kept), NODE_ENV: "production", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  }
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { url: `http://127.0.0.1:${port}`, child, output: () => output, exited };
}

const provider = {
  OIDC_ISSUER: "https://fournisseur.exemple.fr/api/v2",
  OIDC_CLIENT_ID: "base",
  OIDC_CLIENT_SECRET: "mot-de-passe-du-fournisseur",
  CURATORS: "camille@exemple.fr",
  SITE_URL: "https://base.exemple.fr",
};

const wrong = [
  { about: "no secret", secret: "", reason: "SESSION_SECRET manque" },
  { about: "a short secret", secret: "trop-court-42", reason: "SESSION_SECRET est trop faible" },
  { about: "a poor secret", secret: "ab".repeat(32), reason: "SESSION_SECRET est trop faible" },
];

for (const { about, secret, reason } of wrong) {
  test(`a site with a provider and ${about} refuses to start, and says why`, async () => {
    const { exited, output } = await start({ ...provider, SESSION_SECRET: secret });
    expect(await exited).toBe(78);
    expect(output()).toContain(reason);
    expect(output()).toContain("openssl rand");
    expect(output()).not.toContain(provider.OIDC_CLIENT_SECRET);
    expect(output()).not.toContain(secret || provider.OIDC_CLIENT_SECRET);
  });
}

/** Runs `visit` once the site answers, then stops it. */
async function whileRunning(
  settings: Record<string, string>,
  visit: (started: Started) => Promise<void>,
): Promise<void> {
  const started = await start(settings);
  const ask = () =>
    fetch(started.url).then(
      ({ status }) => status,
      () => 0,
    );
  await expect.poll(ask, { timeout: 20_000 }).toBe(200);
  await visit(started);
  started.child.kill();
  await started.exited;
}

test("a site without any setting of sign-in starts, and its desk says what it takes", async ({
  page,
}) => {
  await whileRunning({}, async ({ url }) => {
    for (const address of ["/curation", "/connexion", "/connexion/depart"]) {
      const answer = await page.goto(`${url}${address}`);
      expect(answer?.status(), address).toBe(503);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "La connexion n’est pas réglée sur ce site",
      );
      for (const name of ["OIDC_ISSUER", "OIDC_CLIENT_SECRET", "SESSION_SECRET", "CURATORS"]) {
        await expect(page.getByText(name, { exact: true })).toBeVisible();
      }
    }
    expect(await findAxeViolations(page)).toEqual([]);
  });
});

const SESSION_SECRET = "7Jt0w3mQx9ZrV5cK1bNfYpLh8sAeUgDo";

test("a provider that does not answer is said so, and no secret is in the log", async ({
  page,
}) => {
  await whileRunning({ ...provider, SESSION_SECRET }, async ({ url, output }) => {
    const answer = await page.goto(`${url}/connexion/depart`);
    expect(answer?.status()).toBe(502);
    await expect(page.getByText("qui ne répond pas en ce moment")).toBeVisible();
    expect(output()).toContain("Connexion : unreachable");
    expect(output()).not.toContain(provider.OIDC_CLIENT_SECRET);
    expect(output()).not.toContain(SESSION_SECRET);
  });
});

test("a store that does not answer closes the desk, says so, and leaves what is read", async ({
  page,
}) => {
  const DATABASE_URL = "postgres://moi:mot-de-passe@127.0.0.1:9/base";
  await whileRunning({ ...provider, SESSION_SECRET, DATABASE_URL }, async ({ url, output }) => {
    const answer = await page.goto(`${url}/connexion/depart`);
    expect(answer?.status()).toBe(503);
    expect(answer?.headers()["retry-after"]).toBe("60");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Le bureau de curation ne répond pas",
    );
    expect(output()).not.toContain("mot-de-passe");
  });
});
