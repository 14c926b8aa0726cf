/** A disk that fills up while readers write: SQLite's own error (SQLITE_FULL), by a limit on the pages of the file. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore, sqliteFile } from "./open-store.node.ts";
import { StoreUnavailable, type NewQuestion, type QuestionStore } from "./store.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "eig-full-"));
});
afterAll(() => rm(folder, { recursive: true }));

function question(id: string): NewQuestion {
  const askedAt = "2026-11-22T10:00:00.000Z";
  return { id, text: `Question ${id}`, details: "x".repeat(2_000), askedAt, tokenHash: id };
}

/** Writes until the first refusal: the ids that were acknowledged, and the refusal. */
async function fill(store: QuestionStore): Promise<{ acknowledged: string[]; refusal: unknown }> {
  const acknowledged: string[] = [];
  for (let turn = 0; turn < 5_000; turn += 1) {
    const id = `q${turn}`;
    const attempt = { key: "client", limit: 10_000, expiresAt: "2026-11-23T00:00:00.000Z" };
    const refusal = await store
      .addQuestion(question(id), [attempt])
      .catch((error: unknown) => error);
    if (refusal !== "written") return { acknowledged, refusal };
    acknowledged.push(id);
  }
  return { acknowledged, refusal: undefined };
}

test("a full disk refuses writes, keeps what it acknowledged, goes on reading, and heals with room", async () => {
  const store = await openStore({ DATA_DIR: folder }, { maxPages: 120 });
  const { acknowledged, refusal } = await fill(store);
  expect(acknowledged.length).toBeGreaterThan(20);
  expect(refusal).toBeInstanceOf(StoreUnavailable);
  expect(refusal).toMatchObject({ cause: { code: "SQLITE_FULL" } });
  // Reading goes on in the same process, and a second refusal is as clear as the first.
  expect((await store.questions()).map(({ id }) => id).sort()).toEqual([...acknowledged].sort());
  await expect(store.addQuestion(question("qtrop"), [])).rejects.toThrow(StoreUnavailable);
  await store.close();

  const file = new Database(path.join(folder, sqliteFile));
  expect(file.pragma("integrity_check", { simple: true })).toBe("ok");
  file.close();
  const roomy = await openStore({ DATA_DIR: folder });
  expect(await roomy.addQuestion(question("qensuite"), [])).toBe("written");
  expect(await roomy.questions()).toHaveLength(acknowledged.length + 1);
  await roomy.close();
});
