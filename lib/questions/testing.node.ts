/** A PostgreSQL server of its own for the tests: a temporary folder, the loopback only, never as root. */
import { spawn, execFile, type ChildProcess } from "node:child_process";
import { chown, mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface TestPostgres {
  /** Address of a database, for DATABASE_URL. */
  url: string;
  stop(): Promise<void>;
  /** Starts it again on the same port and folder. */
  start(): Promise<void>;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
}

/** Debian keeps the server's programs out of the PATH, one folder a version. */
const debianFolder = "/usr/lib/postgresql";

/** The folder of `initdb` and `postgres`, newest first; undefined when there is none. */
export async function findPostgres(): Promise<string | undefined> {
  const versions = await readdir(debianFolder).catch(() => []);
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  if (newest !== undefined) return path.join(debianFolder, newest, "bin");
  return run("pg_config", ["--bindir"]).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}

/** PostgreSQL refuses to run as root: Debian's package brings a user for it. */
async function findUser(): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = await Promise.all(
    ["-u", "-g"].map(async (flag) => Number((await run("id", [flag, "postgres"])).stdout)),
  );
  return { ...(uid !== undefined && { uid }), ...(gid !== undefined && { gid }) };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") reject(new Error("No port."));
        else resolve(address.port);
      });
    });
  });
}

function waitUntilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("ready to accept connections")) resolve();
    });
    server.on("exit", () => reject(new Error(`PostgreSQL stopped:\n${output}`)));
  });
}

/** Makes a cluster and starts it; `bin` comes from `findPostgres`. */
export async function startPostgres(bin: string): Promise<TestPostgres> {
  const user = await findUser();
  const folder = await mkdtemp(path.join(tmpdir(), "eig-postgres-"));
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
  const data = path.join(folder, "data");
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: "C" } };
  const flags = ["-D", data, "-U", "eig", "-A", "trust", "-E", "UTF8", "--no-sync"];
  await run(path.join(bin, "initdb"), flags, options);
  const port = await findFreePort();
  let server: ChildProcess | undefined;

  async function start(): Promise<void> {
    const args = ["-D", data, "-p", String(port), "-k", folder, "-h", "127.0.0.1"];
    server = spawn(path.join(bin, "postgres"), args, {
      ...options,
      stdio: ["ignore", "ignore", "pipe"],
    });
    await waitUntilReady(server);
  }

  async function stop(): Promise<void> {
    const running = server;
    server = undefined;
    if (!running || running.exitCode !== null) return;
    const stopped = new Promise((resolve) => running.once("exit", resolve));
    // « Immediate »: the connections of the tests are not waited for.
    running.kill("SIGQUIT");
    await stopped;
  }

  await start();
  return {
    url: `postgres://eig@127.0.0.1:${port}/postgres`,
    start,
    stop,
    async remove() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
