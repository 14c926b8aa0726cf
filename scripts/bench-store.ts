/**
 * `npm run bench:store`: 20 clients write 200 questions a second for 30 s; in the middle the writing process is killed
 * (SQLite), or the server stopped (PostgreSQL). Counts what was acknowledged and is not there. Flags: --seconds N;
 * --site: through the forms of the built site instead, with a full disk too where root can make one.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { openStore, type StoreSettings } from "#lib/questions/open-store.node.ts";
import { runSiteTrials } from "#scripts/bench/site-trials.ts";
import { percentile } from "#scripts/bench/statistics.ts";
import { withPostgres } from "#scripts/bench/with-postgres.ts";

const clients = 20;
const writesPerSecond = 10; // Each client; 200 together.
const port = 4_790;

interface Outcome {
  acknowledged: string[];
  latencies: number[];
  /** Answers 503, and connections refused while the process was down. */
  refused: number;
  unreachable: number;
}

function startWriter({ DATA_DIR, DATABASE_URL = "" }: StoreSettings): ChildProcess {
  const args = ["--import", "tsx", "scripts/bench/store-writer.ts"];
  return spawn(process.execPath, [...args, String(port), DATA_DIR, DATABASE_URL], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function waitForWriter(): Promise<void> {
  for (;;) {
    const ready = fetch(`http://127.0.0.1:${port}/warm`, { method: "POST" });
    if (
      await ready.then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await setTimeout(50);
  }
}

/** Writes at a steady pace; what is refused or cut off is not sent again, so that each id has one answer. */
async function runClient(name: number, seconds: number, outcome: Outcome): Promise<void> {
  const start = performance.now();
  for (let turn = 0; turn < seconds * writesPerSecond; turn += 1) {
    await setTimeout(Math.max(0, start + (turn * 1000) / writesPerSecond - performance.now()));
    const id = `q${name}-${turn}`;
    const sentAt = performance.now();
    try {
      const { status } = await fetch(`http://127.0.0.1:${port}/${id}`, { method: "POST" });
      if (status === 200) {
        outcome.acknowledged.push(id);
        outcome.latencies.push(performance.now() - sentAt);
      } else outcome.refused += 1;
    } catch {
      outcome.unreachable += 1; // The process is down: nothing was acknowledged.
    }
  }
}

interface Trial {
  name: string;
  settings: StoreSettings;
  /** What happens in the middle; gives the writer that runs after it. */
  disturb: (writer: ChildProcess) => Promise<ChildProcess>;
}

async function run({ name, settings, disturb }: Trial, seconds: number): Promise<void> {
  const outcome: Outcome = { acknowledged: [], latencies: [], refused: 0, unreachable: 0 };
  let writer = startWriter(settings);
  await waitForWriter();
  const running = Array.from({ length: clients }, (_, index) => runClient(index, seconds, outcome));
  await setTimeout((seconds * 1000) / 2);
  writer = await disturb(writer);
  await Promise.all(running);
  writer.kill("SIGTERM");
  const store = await openStore(settings);
  const kept = new Set((await store.questions()).map(({ id }) => id));
  await store.close();
  const lost = outcome.acknowledged.filter((id) => !kept.has(id));
  const time = (share: number) => `${percentile(outcome.latencies, share).toFixed(1)} ms`;
  process.stdout.write(
    `${name} : ${outcome.acknowledged.length} écritures confirmées, ${lost.length} perdue(s) ; ` +
      `${outcome.refused} réponses 503, ${outcome.unreachable} sans réponse ; ` +
      `médiane ${time(0.5)}, 95 % sous ${time(0.95)}, au plus ${time(1)}.\n`,
  );
  if (lost.length > 0) process.exitCode = 1;
}

async function runSqlite(seconds: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "eig-bench-"));
  const settings = { DATA_DIR: folder };
  const disturb = async (writer: ChildProcess) => {
    writer.kill("SIGKILL");
    return startWriter(settings);
  };
  await run({ name: "SQLite, SIGKILL au milieu", settings, disturb }, seconds);
  await rm(folder, { recursive: true });
}

async function runPostgres(seconds: number): Promise<void> {
  await withPostgres(async ({ url, pause }) => {
    const disturb = async (writer: ChildProcess) => {
      await pause();
      return writer;
    };
    const settings = { DATA_DIR: "", DATABASE_URL: url };
    await run({ name: "PostgreSQL, arrêté 2 s au milieu", settings, disturb }, seconds);
  });
}

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "30" },
    site: { type: "boolean", default: false },
  },
});
const seconds = Number(values.seconds);
if (values.site) await runSiteTrials(seconds);
else {
  await runSqlite(seconds);
  await runPostgres(seconds);
}
