import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "./open-store.node.ts";
import { clientKey, newQuestionId, newStamp, readStamp } from "./secrets.node.ts";
import type { QuestionStore } from "./store.ts";

const today = "2026-11-22";
const nowMs = Date.parse("2026-11-22T10:00:00Z");

let folder: string;
let store: QuestionStore;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "eig-secrets-"));
  store = await openStore({ DATA_DIR: folder });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

test("an id is one that an article may cite", () => {
  expect(newQuestionId()).toMatch(/^q[a-z0-9]{6}$/);
});

test("a client has one key a day, and another the next day", async () => {
  const key = await clientKey(store, "192.0.2.1", today);
  expect(await clientKey(store, "192.0.2.1", today)).toBe(key);
  expect(await clientKey(store, "192.0.2.2", today)).not.toBe(key);
  expect(await clientKey(store, "192.0.2.1", "2026-11-23")).not.toBe(key);
  expect(key).not.toContain("192");
});

test("a stamp gives its token back, today and the day after, once somebody could read the page", async () => {
  const stamp = await newStamp(store, today, nowMs);
  const token = stamp.split(".")[2];
  expect(await readStamp(store, stamp, { today, nowMs: nowMs + 5_000 })).toBe(token);
  const tomorrow = { today: "2026-11-23", nowMs: nowMs + 86_400_000 };
  expect(await readStamp(store, stamp, tomorrow)).toBe(token);
  expect(await readStamp(store, stamp, { today, nowMs: nowMs + 500 })).toBeUndefined();
  const later = { today: "2026-11-24", nowMs: nowMs + 2 * 86_400_000 };
  expect(await readStamp(store, stamp, later)).toBeUndefined();
});

test("a stamp that was changed or made up is worth nothing", async () => {
  const stamp = await newStamp(store, today, nowMs);
  const at = { today, nowMs: nowMs + 5_000 };
  expect(
    await readStamp(store, stamp.replace(String(nowMs), String(nowMs - 9)), at),
  ).toBeUndefined();
  expect(await readStamp(store, `${stamp}x`, at)).toBeUndefined();
  expect(await readStamp(store, "", at)).toBeUndefined();
});
