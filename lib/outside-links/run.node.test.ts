import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { articleSource } from "#lib/content/testing.ts";
import { formatLinksReport } from "./format-report.ts";
import { readLinks } from "./links-file.node.ts";
import { runLinksCheck, type LinksRun } from "./run.node.ts";
import { startTestSites } from "./testing.node.ts";

const moved = { Location: "/nouvelle" };
const sites = await startTestSites({
  "/": (_request, response) => response.end(),
  "/nouvelle": (_request, response) => response.end(),
  "/ancienne": (_request, response) => response.writeHead(301, moved).end(),
  "/interdite": (_request, response) => response.writeHead(403).end(),
  "/muette": () => undefined,
});
const folders: string[] = [];
afterAll(async () => {
  await sites.stop();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

async function base(body: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "liens-"));
  folders.push(folder);
  await mkdir(path.join(folder, "articles"));
  await writeFile(path.join(folder, "articles/a.mdx"), articleSource({}, body));
  return folder;
}

const run = (folder: string, today: string, options: Partial<LinksRun["options"]> = {}) =>
  runLinksCheck({
    folder,
    selection: { maxAgeDays: 0 },
    today,
    onProgress: () => undefined,
    options: {
      ...{ userAgent: "essai/1.0", timeoutMs: 100, retries: 0, backoffMs: 1, longestWaitMs: 1 },
      ...{ pauseMs: 0, hostsAtOnce: 1, allowsPrivate: true, lookup: sites.lookup },
      clock: { nowMs: () => 0, sleep: async () => undefined },
      ...options,
    },
  });

test("a link dies after three days over a week, and the report says what to do with each", async () => {
  const at = (site: string) => (link: string) => `[lien](${sites.at(site, link)})`;
  const body = ["/", "/ancienne", "/interdite", "/perdue"].map(at("site.test")).join("\n\n");
  const folder = await base(body);
  const first = await run(folder, "2026-11-01");
  expect([first.selected, first.learnt, first.report.missing.length]).toEqual([4, 4, 1]);
  await run(folder, "2026-11-05");
  const { report } = await run(folder, "2026-11-08");

  const file = path.relative(process.cwd(), path.join(folder, "articles/a.mdx"));
  const shown = file.startsWith("..") ? path.join(folder, "articles/a.mdx") : file;
  expect(formatLinksReport(report).replaceAll(sites.at("site.test", ""), "http://site")).toBe(
    `Liens morts (1)
Remplacez l’adresse, ou retirez le lien ; à défaut, notez une copie archivée (« archive » dans liens.json).

  http://site/perdue
    mort depuis le 1er novembre 2026 : page introuvable (404)
    chercher une copie : https://web.archive.org/web/*/http://site/perdue
    ${shown}:18:1

Déplacés pour de bon (1)
Remplacez l’ancienne adresse par la nouvelle.

  http://site/ancienne
    → http://site/nouvelle
    ${shown}:14:1

Incertains (1)
Ouvrez-les dans un navigateur : le site répond peut-être aux personnes.

  http://site/interdite
    le site refuse les robots, ou demande un compte (403), le 8 novembre 2026
    ${shown}:16:1

4 liens vers l’extérieur : 2 répondent. Dernière vérification le 8 novembre 2026.
`,
  );
});

test("interrupted, what was learnt is in the file, and nothing else", async () => {
  const interruption = new AbortController();
  const folder = await base(
    `[a](${sites.at("a.test", "/")})\n\n[b](${sites.at("b.test", "/muette")})\n`,
  );
  const running = runLinksCheck({
    folder,
    selection: { maxAgeDays: 0 },
    today: "2026-11-22",
    onProgress: () => interruption.abort(),
    options: {
      ...{ userAgent: "essai/1.0", timeoutMs: 5000, retries: 0, backoffMs: 1, longestWaitMs: 1 },
      ...{ pauseMs: 0, hostsAtOnce: 1, allowsPrivate: true, lookup: sites.lookup },
      clock: { nowMs: () => 0, sleep: async () => undefined },
      signal: interruption.signal,
    },
  });
  expect(await running).toMatchObject({ isInterrupted: true, selected: 2, learnt: 1 });
  expect((await readLinks(folder)).records).toEqual({
    [sites.at("a.test", "/")]: { checked: "2026-11-22", outcome: "alive" },
  });
});

test("offline, the file stays as it was", async () => {
  const folder = await base("[a](http://a.invalid/) [b](http://b.invalid/)\n");
  expect(await run(folder, "2026-11-22")).toMatchObject({ isOffline: true, learnt: 0 });
  await expect(readFile(path.join(folder, "liens.json"))).rejects.toThrow("ENOENT");
});

test("a file that cannot be read is not written over", async () => {
  const folder = await base(`[a](${sites.at("a.test", "/")})\n`);
  await writeFile(path.join(folder, "liens.json"), "<<<<<<< HEAD\n");
  await expect(run(folder, "2026-11-22")).rejects.toThrow(
    "Deux versions de ce fichier se contredisent.",
  );
  expect(await readFile(path.join(folder, "liens.json"), "utf8")).toBe("<<<<<<< HEAD\n");
});
