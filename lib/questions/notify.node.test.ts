/** The messages to askers, over a real SMTP server, a real store, and the command as it is run. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { writeKnowledgeArtifact } from "#lib/content/artifact.node.ts";
import { loadKnowledge } from "#lib/content/load.node.ts";
import { openMailer } from "./mailer.node.ts";
import { notifyAskers, type Mailer, type NotifyReport } from "./notify.ts";
import { formatNotifyReport } from "./notify-report.ts";
import { openStore } from "./open-store.node.ts";
import type { NewQuestion, QuestionStore } from "./store.ts";

interface Received {
  to: string;
  source: string;
}

interface TestMailServer {
  url: URL;
  received: Received[];
  close(): Promise<void>;
}

const from = { name: "EIG Link", address: "base@exemple.fr" };
const article = { slug: "garer-son-velo", title: "Garer son vélo", answers: ["qaaaaaa"] };
const dayMs = 86_400_000;

let folder: string;
let store: QuestionStore;
let closing: (() => Promise<unknown> | void)[];
let nowMs: number;

async function startMailServer(
  options: SMTPServerOptions = {},
  onMessage: () => void = () => undefined,
): Promise<TestMailServer> {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    ...options,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const source = Buffer.concat(chunks).toString("utf8");
        received.push({ to: session.envelope.rcptTo[0]?.address ?? "", source });
        onMessage();
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("No port.");
  const close = () => new Promise<void>((resolve) => server.close(resolve));
  closing.push(close);
  return { url: new URL(`smtp://127.0.0.1:${address.port}`), received, close };
}

function connect(server: { url: URL }): Mailer {
  const mailer = openMailer({ server: server.url, from });
  closing.push(() => mailer.close());
  return mailer;
}

function ask(id: string, contact: string, more: Partial<NewQuestion> = {}): Promise<unknown> {
  const askedAt = "2026-11-22T10:00:00.000Z";
  const question = { id, text: `Question ${id} ?`, details: "", askedAt, tokenHash: id, contact };
  return store.addQuestion({ ...question, ...more }, []);
}

function run(mailer: Mailer, over: QuestionStore = store): Promise<NotifyReport> {
  const siteUrl = "https://base.exemple.fr";
  return notifyAskers({ store: over, articles: [article], mailer, siteUrl, nowMs: () => nowMs });
}

/** Decodes what mail servers carry: quoted-printable text. */
function readText(source: string): string {
  const joined = source.replace(/=\r\n/g, "");
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => `%${hex}`);
  return decodeURIComponent(bytes.replace(/%(?![0-9A-F]{2})/g, "%25"));
}

beforeEach(async () => {
  closing = [];
  nowMs = Date.parse("2026-11-28T10:00:00.000Z");
  folder = await mkdtemp(path.join(tmpdir(), "eig-notify-"));
  store = await openStore({ DATA_DIR: folder });
});

afterEach(async () => {
  await store.close();
  for (const close of closing.reverse()) await close();
  await rm(folder, { recursive: true });
});

test("askers of answered, declined and merged questions are told once, and their addresses erased", async () => {
  const server = await startMailServer();
  await ask("qaaaaaa", "a@exemple.fr");
  await ask("qbbbbbb", "b@exemple.fr");
  await ask("qcccccc", "c@exemple.fr");
  await ask("qdddddd", "d@exemple.fr");
  await store.decide("qbbbbbb", { declinedReason: "Hors sujet." });
  await store.decide("qcccccc", { duplicateOf: "qaaaaaa" });
  const mailer = connect(server);
  expect(await run(mailer)).toEqual({ sent: 3, repeated: 0, troubles: [], left: 0 });
  expect(server.received.map(({ to }) => to).sort()).toEqual([
    ...["a@exemple.fr", "b@exemple.fr", "c@exemple.fr"],
  ]);
  const [first] = server.received;
  expect(first?.source).toContain("From: EIG Link <base@exemple.fr>");
  expect(first?.source).toContain("Message-ID: <reponse.qaaaaaa@exemple.fr>");
  expect(first?.source).toContain("Auto-Submitted: auto-generated");
  expect(first?.source).not.toMatch(/text\/html|<img/i);
  expect(readText(first?.source ?? "")).toContain(
    "https://base.exemple.fr/articles/garer-son-velo",
  );
  const { questions } = await store.readAll();
  expect(questions.flatMap(({ contact }) => contact ?? [])).toEqual(["d@exemple.fr"]);
  expect(await run(mailer)).toEqual({ sent: 0, repeated: 0, troubles: [], left: 0 });
  expect(server.received).toHaveLength(3);
});

test("instances that run together tell each asker once", async () => {
  const server = await startMailServer();
  const ids = Array.from({ length: 8 }, (_, index) => `qaaaaa${index + 2}`);
  for (const id of ids) {
    await ask(id, `${id}@exemple.fr`);
    await store.decide(id, { declinedReason: "Close." });
  }
  const other = await openStore({ DATA_DIR: folder });
  const reports = await Promise.all([run(connect(server)), run(connect(server), other)]);
  await other.close();
  expect(reports.reduce((sum, { sent }) => sum + sent, 0)).toBe(8);
  expect(server.received.map(({ to }) => to).sort()).toEqual(ids.map((id) => `${id}@exemple.fr`));
});

test("a refused address is named without being shown, rests a week, and is erased at the third refusal", async () => {
  const onRcptTo: SMTPServerOptions["onRcptTo"] = ({ address }, _session, done) => {
    const refusal = Object.assign(new Error(`${address} does not exist`), { responseCode: 550 });
    done(address.startsWith("a") ? refusal : undefined);
  };
  const mailer = connect(await startMailServer({ onRcptTo }));
  await ask("qaaaaaa", "absente@exemple.fr");
  await ask("qbbbbbb", "b@exemple.fr");
  await store.decide("qbbbbbb", { declinedReason: "Close." });
  const report = await run(mailer);
  expect(report).toMatchObject({ sent: 1, left: 0 });
  const text = formatNotifyReport(report);
  expect(text).toContain("1 message parti, adresse effacée.\nqaaaaaa, a…@exemple.fr : ");
  expect(text).toContain("550 [adresse électronique] does not exist. Adresse gardée");
  expect(text).not.toContain("absente");

  nowMs += 6 * dayMs;
  expect(await run(mailer)).toMatchObject({ sent: 0, troubles: [], left: 1 });
  nowMs += dayMs;
  expect(await run(mailer)).toMatchObject({ troubles: [{ isErased: false }], left: 0 });
  nowMs += 7 * dayMs;
  expect(await run(mailer)).toMatchObject({ troubles: [{ isErased: true }], left: 0 });
  expect((await store.readAll()).questions.flatMap(({ contact }) => contact ?? [])).toEqual([]);
});

test("a message that its server puts off, and a server that does not answer, lose nobody", async () => {
  const onRcptTo: SMTPServerOptions["onRcptTo"] = (_address, _session, done) =>
    done(Object.assign(new Error("come back later"), { responseCode: 451 }));
  const busy = await startMailServer({ onRcptTo });
  await ask("qaaaaaa", "a@exemple.fr");
  for (const id of ["qbbbbbb", "qcccccc", "qdddddd"]) {
    await ask(id, `${id}@exemple.fr`);
    await store.decide(id, { declinedReason: "Close." });
  }
  expect(await run(connect(busy))).toMatchObject({ sent: 0, left: 0 });
  await busy.close();
  const down = await run(connect(busy));
  expect([down.sent, down.troubles.length, down.left]).toEqual([0, 3, 1]);
  const server = await startMailServer();
  expect(await run(connect(server))).toEqual({ sent: 4, repeated: 0, troubles: [], left: 0 });
});

test("a server that asks for a password gets it decoded, and a wrong one is never shown", async () => {
  const given: (string | null | undefined)[] = [];
  const server = await startMailServer({
    ...{ disabledCommands: ["STARTTLS"], allowInsecureAuth: true },
    onAuth({ username, password }, _session, done) {
      given.push(username, password);
      if (password === "s@cret/1") done(null, { user: username });
      else done(new Error("Invalid username or password"));
    },
  });
  await ask("qaaaaaa", "a@exemple.fr");
  server.url.username = "base";
  server.url.password = "perdu";
  const refused = formatNotifyReport(await run(connect(server)));
  expect(refused).toContain("Invalid username or password");
  expect(refused).not.toContain("perdu");
  server.url.password = encodeURIComponent("s@cret/1");
  expect(await run(connect(server))).toMatchObject({ sent: 1, troubles: [] });
  expect(given.slice(-2)).toEqual(["base", "s@cret/1"]);
});

test("a backup taken back does not tell again who was told since", async () => {
  const server = await startMailServer();
  await ask("qaaaaaa", "a@exemple.fr");
  const backup = await store.readAll();
  await run(connect(server));
  await store.replaceAll(backup);
  expect(await store.contacts.waitingIds()).toEqual([]);
});

/** Runs `npm run questions:notify` as it is. `kill` ends it as a machine that loses power would. */
async function runCommand(server: { url: URL }, more: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/questions-notify.ts"], {
    env: {
      ...process.env,
      ...{ DATA_DIR: folder, BUILD_DIR: folder, DATABASE_URL: "", SMTP_URL: server.url.href },
      ...{ MAIL_FROM: "EIG Link <base@exemple.fr>", SITE_URL: "https://base.exemple.fr", ...more },
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  }
  const ended = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.on("close", (code) => resolve({ code, output })),
  );
  return { kill: () => child.kill("SIGKILL"), ended };
}

test("a run killed once its message left sends it twice at worst, says so, and loses nobody", async () => {
  const { knowledge } = await loadKnowledge("e2e/fixtures/knowledge");
  await writeKnowledgeArtifact(folder, knowledge);
  await ask("qaaaaaa", "a@exemple.fr");
  await ask("qbbbbbb", "b@exemple.fr");
  for (const id of ["qaaaaaa", "qbbbbbb"]) await store.decide(id, { declinedReason: "Close." });

  let kill = (): unknown => undefined;
  const deadly = await startMailServer({}, () => kill());
  const first = await runCommand(deadly);
  kill = first.kill;
  expect((await first.ended).code).toBeNull();
  expect(deadly.received).toHaveLength(1);
  expect(await store.contacts.waitingIds()).toHaveLength(2);

  // At once, the asker is held for the run that might still live; the other one is told.
  const server = await startMailServer();
  const second = await (await runCommand(server)).ended;
  expect(second).toEqual({
    code: 0,
    output: "1 message parti, adresse effacée ; 1 en attente d’un prochain envoi.\n",
  });
  nowMs = Date.now() + 10 * 60_000 + 1_000;
  const report = await run(connect(server));
  expect(report).toMatchObject({ sent: 1, repeated: 1 });
  expect(formatNotifyReport(report)).toContain("peut-être pour la deuxième fois");
  expect(server.received).toHaveLength(2);
  expect(await store.contacts.waitingIds()).toEqual([]);
}, 60_000);

test("the command says what is missing, and leaves the addresses", async () => {
  await writeKnowledgeArtifact(folder, (await loadKnowledge("e2e/fixtures/knowledge")).knowledge);
  await ask("qaaaaaa", "a@exemple.fr");
  await store.decide("qaaaaaa", { declinedReason: "Close." });
  const nowhere = { url: new URL("smtp://127.0.0.1:1") };
  const [unset, local, down] = await Promise.all(
    [{ SMTP_URL: "" }, { SITE_URL: "" }, {}].map(async (more) => {
      const { ended } = await runCommand(nowhere, more);
      return ended;
    }),
  );
  expect(unset).toEqual({
    code: 0,
    output: "SMTP_URL n’est pas réglé : aucun message n’est envoyé.\n",
  });
  expect([local?.code, local?.output]).toEqual([1, expect.stringContaining("SITE_URL")]);
  expect([down?.code, down?.output]).toEqual([1, expect.stringContaining("ECONNREFUSED")]);
  expect(await store.contacts.waitingIds()).toEqual(["qaaaaaa"]);
}, 60_000);
