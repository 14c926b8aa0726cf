/** The bench of the store through the built site: what happens in the middle, and what is lost. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { readKnowledgeArtifact } from "#lib/content/artifact.node.ts";
import { readEnv } from "#lib/env.node.ts";
import { openStore, sqliteFile, type StoreSettings } from "#lib/questions/open-store.node.ts";
import { routes } from "#lib/routes.ts";
import { projectDir } from "#scripts/setup/paths.mjs";
import { findFreePort } from "#scripts/setup/port.mjs";
import { ensureBuild } from "#scripts/setup/site-build.mjs";
import { startSiteServer, type SiteServer } from "#scripts/setup/site-server.mjs";
import { runLoad, type LoadOutcome } from "./site-load.ts";
import { keptMarks, planWrites, seedRows } from "./site-writes.ts";
import { percentile } from "./statistics.ts";
import { withPostgres } from "./with-postgres.ts";

const run = promisify(execFile);
const clients = 20;
const writesPerSecond = 200;
const pauseMs = 2_000;
const host = "127.0.0.1";
const firstPort = 4_800;

interface Trial {
  name: string;
  settings: StoreSettings;
  /** What happens in the middle; gives the server that runs after it. */
  disturb: (server: SiteServer, restart: () => SiteServer) => Promise<SiteServer>;
}

function describe(name: string, outcome: LoadOutcome, lost: number): string {
  const { acknowledged, latencies, refused, refusedWithoutDelay, unreachable, read } = outcome;
  const time = (share: number) => `${percentile(latencies, share).toFixed(1)} ms`;
  const unexpected = [...outcome.unexpected].map(([status, count]) => `${count} × ${status}`);
  return (
    `${name} : ${acknowledged.length} écritures confirmées, ${lost} perdue(s) ; ` +
    `${refused} réponses 503 (dont ${refusedWithoutDelay} sans Retry-After), ${unreachable} sans réponse, ` +
    `autres réponses : ${unexpected.join(", ") || "aucune"} ; ` +
    `médiane ${time(0.5)}, 95 % sous ${time(0.95)}, au plus ${time(1)} ; ` +
    `pages lues : ${read.answered}, en échec : ${read.failed}, sans réponse : ${read.unreachable}`
  );
}

/** « ok » when SQLite finds its file sound; PostgreSQL sees to its own. */
async function checkIntegrity({ DATA_DIR, DATABASE_URL }: StoreSettings): Promise<string> {
  if (DATABASE_URL) return "ok";
  const { default: Database } = await import("better-sqlite3");
  const file = new Database(path.join(DATA_DIR, sqliteFile));
  const found = String(file.pragma("integrity_check", { simple: true }));
  file.close();
  return found;
}

async function runTrial({ name, settings, disturb }: Trial, seconds: number): Promise<void> {
  const port = await findFreePort(firstPort, host);
  if (port === undefined) throw new Error(`Aucun port libre après ${firstPort}.`);
  const { articles } = await readKnowledgeArtifact(readEnv().BUILD_DIR);
  const [article] = articles;
  if (!article) throw new Error("Ce banc a besoin d’un article.");
  const writes = planWrites(seconds * writesPerSecond, article.id);
  const before = await openStore(settings);
  await before.replaceAll(seedRows(writes));
  await before.close();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...{ NODE_ENV: "production", TRUSTED_PROXIES: "1", SMTP_URL: "" },
    ...{ DATA_DIR: settings.DATA_DIR, DATABASE_URL: settings.DATABASE_URL ?? "" },
  };
  // What it logs about a store that is down is expected here.
  const start = () =>
    startSiteServer({ root: projectDir, port, host, env, showOutput: () => undefined });
  let server: SiteServer & { ready?: Promise<void> } = start();
  await server.ready;
  const readPaths = [routes.article(article.slug), routes.search("licence"), routes.home()];
  const load = { url: server.url, writes, clients, writesPerSecond, readPaths };
  const loading = runLoad(load);
  await setTimeout((seconds * 1000) / 2);
  server = await disturb(server, start);
  const outcome = await loading;
  await server.stop();
  const store = await openStore(settings);
  const kept = keptMarks(await store.readAll());
  await store.close();
  const lost = outcome.acknowledged.filter(({ mark }) => !kept.has(mark));
  const integrity = await checkIntegrity(settings);
  process.stdout.write(`${describe(name, outcome, lost.length)} ; fichier : ${integrity}.\n`);
  const isWrong = lost.length + outcome.refusedWithoutDelay + outcome.read.failed > 0;
  if (isWrong || outcome.unexpected.size > 0 || integrity !== "ok") process.exitCode = 1;
}

async function runKilled(seconds: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "eig-bench-"));
  const name = "Site et SQLite, SIGKILL au milieu";
  const disturb: Trial["disturb"] = async (server, restart) => {
    server.child.kill("SIGKILL");
    await server.exited;
    return restart();
  };
  await runTrial({ name, settings: { DATA_DIR: folder }, disturb }, seconds);
  await rm(folder, { recursive: true });
}

/** A disk of its own, which only root can make; filled to its last byte, then freed. */
async function runFullDisk(seconds: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "eig-bench-"));
  try {
    await run("mount", ["-t", "tmpfs", "-o", "size=32m", "tmpfs", folder]);
  } catch {
    process.stdout.write("Disque plein : pas mesuré, il faut être root sous Linux.\n");
    return;
  }
  const filler = path.join(folder, "plein");
  const disturb: Trial["disturb"] = async (server) => {
    const { bavail, bsize } = await statfs(folder);
    // The last write may not fit whole: the disk is full all the same.
    await writeFile(filler, Buffer.alloc(bavail * bsize)).catch(() => undefined);
    await setTimeout(pauseMs);
    await rm(filler);
    return server;
  };
  try {
    const name = "Site et SQLite, disque plein 2 s au milieu";
    await runTrial({ name, settings: { DATA_DIR: folder }, disturb }, seconds);
  } finally {
    await run("umount", [folder]);
    await rm(folder, { recursive: true });
  }
}

async function runPostgres(seconds: number): Promise<void> {
  await withPostgres(async ({ url, pause }) => {
    const disturb: Trial["disturb"] = async (server) => {
      await pause();
      return server;
    };
    const name = "Site et PostgreSQL, arrêté 2 s au milieu";
    await runTrial({ name, settings: { DATA_DIR: "", DATABASE_URL: url }, disturb }, seconds);
  });
}

/** Builds the site when it must, then runs the three trials; exit code 1 when an acknowledged write is lost. */
export async function runSiteTrials(seconds: number): Promise<void> {
  await ensureBuild(projectDir);
  await runKilled(seconds);
  await runFullDisk(seconds);
  await runPostgres(seconds);
}
