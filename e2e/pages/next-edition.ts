/** The site as the next publication makes it: the base of the tests with one article more, built and served beside it. */
import { spawn, type ChildProcess } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { OwnBuild } from "./own-build.ts";

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") reject(new Error("No port."));
        else resolve(address.port);
      });
    });
  });
}

const startAttempts = 150;
const betweenAttemptsMs = 200;

async function waitUntilLive(url: string): Promise<void> {
  for (let attempt = 0; attempt < startAttempts; attempt++) {
    const answer = await fetch(`${url}/api/health/live`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((go) => setTimeout(go, betweenAttemptsMs));
  }
  throw new Error("The next edition does not answer.");
}

export class NextEdition {
  readonly url: string;
  private readonly server: ChildProcess;
  private readonly build: OwnBuild;

  private constructor(url: string, server: ChildProcess, build: OwnBuild) {
    this.url = url;
    this.server = server;
    this.build = build;
  }

  /** Adds the article `name` to the base, checks it as its author would, builds and serves. */
  static async publish(name: string, source: string): Promise<NextEdition> {
    const build = new OwnBuild("loop");
    await build.start();
    await writeFile(path.join(build.knowledgeDir, "articles", name), source);
    await build.run("scripts/permalinks-record.ts");
    await build.run("scripts/check-content.ts");
    await build.run("scripts/build.ts");
    const port = await findFreePort();
    const server = spawn(process.execPath, ["scripts/serve.mjs"], {
      env: { ...build.settings, PORT: String(port), HOST: "127.0.0.1" },
      stdio: "ignore",
    });
    const url = `http://127.0.0.1:${port}`;
    const edition = new NextEdition(url, server, build);
    await waitUntilLive(url).catch(async (error: unknown) => {
      await edition.stop();
      throw error;
    });
    return edition;
  }

  /** Ends this server and takes its folders away. */
  async stop(): Promise<void> {
    const { server } = this;
    if (server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((resolve) => server.once("close", resolve));
      server.kill("SIGTERM");
      await ended;
    }
    await this.build.remove();
  }
}
