/** The site as the next publication makes it: the base of the tests with one article more, built and served beside it. */
import { spawn, type ChildProcess } from "node:child_process";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";

const folder = ".build-loop";
const pagesFolder = ".next-loop";
const knowledgeDir = path.join(folder, "knowledge");
const dataDir = process.env["DATA_DIR"] ?? "";

/** The store is that of the site of the tests: what was asked there is answered here. */
const settings = {
  ...process.env,
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  KNOWLEDGE_DIR: knowledgeDir,
  NEXT_DIST_DIR: pagesFolder,
  BUILD_DIR: folder,
  DATA_DIR: dataDir,
} as const;

async function removeFolders(): Promise<void> {
  for (const each of [folder, pagesFolder]) await rm(each, { recursive: true, force: true });
}

/** Output of a command of the project; rejected with it when the command fails. */
function run(script: string, args: readonly string[] = []): Promise<string> {
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], { env: settings });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (bytes: Buffer) => (output += bytes.toString()));
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${script} ended with ${code}:\n${output}`));
    });
  });
}

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

  private constructor(url: string, server: ChildProcess) {
    this.url = url;
    this.server = server;
  }

  /** Adds the article `name` to the base, checks it as its author would, builds and serves. */
  static async publish(name: string, source: string): Promise<NextEdition> {
    await removeFolders();
    await mkdir(folder, { recursive: true });
    await cp(process.env["KNOWLEDGE_DIR"] ?? "", knowledgeDir, { recursive: true });
    await writeFile(path.join(knowledgeDir, "articles", name), source);
    await run("scripts/permalinks-record.ts");
    await run("scripts/check-content.ts");
    await run("scripts/build.ts");
    const port = await findFreePort();
    const server = spawn(process.execPath, ["scripts/serve.mjs"], {
      env: { ...settings, PORT: String(port), HOST: "127.0.0.1" },
      stdio: "ignore",
    });
    const url = `http://127.0.0.1:${port}`;
    const edition = new NextEdition(url, server);
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
    await removeFolders();
  }
}
