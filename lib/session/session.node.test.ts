import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "#lib/questions/open-store.node.ts";
import type { QuestionStore } from "#lib/questions/store.ts";
import { sessionSeconds } from "./curator.ts";
import { onlyOnce, readFlow, sealFlow } from "./flow.node.ts";
import { findSession, openSession } from "./session.node.ts";

let folder: string;
let store: QuestionStore;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "eig-session-"));
  store = await openStore({ DATA_DIR: folder });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const curator = { email: "camille@exemple.fr", name: "Camille Curatrice" };
const settings = { sessionSecret: "s".repeat(40), curators: new Set([curator.email]) };
const now = new Date("2026-11-28T08:00:00.000Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

const open = (at = now) =>
  openSession(store.sessions, settings, { curator, idToken: "jeton", now: at });

test("a session is found again by its cookie, on another instance too", async () => {
  const cookie = await open();
  const other = await openStore({ DATA_DIR: folder });
  const here = await findSession(store.sessions, settings, { cookie, now });
  const there = await findSession(other.sessions, settings, { cookie, now });
  expect(here).toMatchObject({ curator, idToken: "jeton" });
  expect(there).toEqual(here);
  await other.sessions.close(here?.tokenHash ?? "");
  expect(await findSession(store.sessions, settings, { cookie, now })).toBeUndefined();
  await other.close();
});

test("a session outlives a restart", async () => {
  const cookie = await open();
  await store.close();
  store = await openStore({ DATA_DIR: folder });
  expect(await findSession(store.sessions, settings, { cookie, now })).toBeDefined();
});

test("a session ends twelve hours after the sign-in, whatever the cookie", async () => {
  const cookie = await open();
  const at = (seconds: number) =>
    findSession(store.sessions, settings, { cookie, now: later(seconds) });
  expect(await at(sessionSeconds - 1)).toBeDefined();
  expect(await at(sessionSeconds)).toBeUndefined();
});

test("an identity token too long for a cookie is left out, and the session holds", async () => {
  const opened = { curator, idToken: "j".repeat(3_000), now };
  const cookie = await openSession(store.sessions, settings, opened);
  expect(cookie.length).toBeLessThan(500);
  const session = await findSession(store.sessions, settings, { cookie, now });
  expect(session).toMatchObject({ curator, idToken: "" });
});

test("who leaves the list is out at once", async () => {
  const cookie = await open();
  const without = { ...settings, curators: new Set(["autre@exemple.fr"]) };
  expect(await findSession(store.sessions, without, { cookie, now })).toBeUndefined();
});

test("a cookie that was altered, sealed under another secret or made of anything opens nothing", async () => {
  const cookie = await open();
  const find = (value: string | undefined, secret = settings.sessionSecret) =>
    findSession(store.sessions, { ...settings, sessionSecret: secret }, { cookie: value, now });
  const middle = Math.floor(cookie.length / 2);
  const altered = `${cookie.slice(0, middle)}${cookie[middle] === "A" ? "B" : "A"}${cookie.slice(middle + 1)}`;
  expect(await find(altered)).toBeUndefined();
  expect(await find(cookie, "t".repeat(40))).toBeUndefined();
  for (const value of [undefined, "x", "Fe26.2*1*a*b*c**d*e~2", "%00", cookie.slice(0, -2)]) {
    expect(await find(value), String(value)).toBeUndefined();
  }
  expect(await find(cookie)).toBeDefined();
});

const flow = { state: "s".repeat(43), nonce: "n".repeat(43), verifier: "", returnTo: "/curation" };

test("the cookie of a sign-in that has begun is no session, and a session none of them", async () => {
  const sealed = await sealFlow(flow, settings);
  expect(await readFlow(sealed, settings)).toEqual(flow);
  expect(await findSession(store.sessions, settings, { cookie: sealed, now })).toBeUndefined();
  expect(await readFlow(await open(), settings)).toBeUndefined();
  expect(await readFlow(undefined, settings)).toBeUndefined();
});

test("two sessions have tokens of their own, and forms too", async () => {
  const [first, second] = await Promise.all([open(), open()]);
  const find = (cookie: string) => findSession(store.sessions, settings, { cookie, now });
  const [one, two] = [await find(first), await find(second)];
  expect(one?.tokenHash).not.toBe(two?.tokenHash);
  expect(one?.formToken).not.toBe(two?.formToken);
  expect((await find(first))?.formToken).toBe(one?.formToken);
});

test("an answer of the provider counts once, on every instance", async () => {
  const other = await openStore({ DATA_DIR: folder });
  const outcomes = await Promise.all([
    store.sessions.admit([onlyOnce(flow, now)]),
    other.sessions.admit([onlyOnce(flow, now)]),
  ]);
  expect(outcomes.sort()).toEqual(["limited", "written"]);
  await other.close();
});
