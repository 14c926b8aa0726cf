import { expect, test } from "vitest";
import {
  linkNotice,
  linkState,
  recordVerdict,
  type LinkRecord,
  type LinkVerdict,
} from "./record.ts";

const alive: LinkVerdict = { outcome: "alive" };
const notFound: LinkVerdict = { outcome: "gone", reason: "not-found", status: 404 };
const refused: LinkVerdict = { outcome: "unsure", reason: "refused", status: 403 };

/** The record after these looks, each « day verdict ». */
function after(looks: readonly (readonly [day: string, verdict: LinkVerdict])[]): LinkRecord {
  const [last] = looks
    .reduce<LinkRecord[]>((records, [day, verdict]) => {
      return [recordVerdict(records[0], verdict, day)];
    }, [])
    .slice(-1);
  if (!last) throw new Error("Il faut un passage au moins.");
  return last;
}

test("a link is dead after three days without it, over a week", () => {
  const looks = [
    ["2026-11-01", alive],
    ["2026-11-02", notFound],
    ["2026-11-05", notFound],
    ["2026-11-09", notFound],
  ] as const;
  expect(linkState(after(looks.slice(0, 1)))).toEqual({ state: "alive", on: "2026-11-01" });
  expect(linkState(after(looks.slice(0, 2)))).toEqual({
    ...{ state: "missing", since: "2026-11-02", days: 1, why: "page introuvable (404)" },
  });
  expect(linkState(after(looks.slice(0, 3)))).toMatchObject({ state: "missing", days: 2 });
  expect(linkState(after(looks))).toEqual({
    ...{ state: "dead", since: "2026-11-02", why: "page introuvable (404)" },
  });
});

test("a bad day never kills a link, however often it is asked", () => {
  const looks = Array.from({ length: 10 }, () => ["2026-11-02", notFound] as const);
  expect(linkState(after(looks))).toMatchObject({ state: "missing", days: 1 });
});

test("nor does a bad week-end, asked every day", () => {
  const days = ["2026-11-06", "2026-11-07", "2026-11-08", "2026-11-09"];
  expect(linkState(after(days.map((day) => [day, notFound] as const)))).toMatchObject({
    ...{ state: "missing", days: 4 },
  });
});

test("a refusal or a breakdown is no death, even after a year", () => {
  const looks = [
    ["2026-01-01", alive],
    ["2026-03-01", refused],
    ["2026-11-01", refused],
  ] as const;
  expect(linkState(after(looks))).toEqual({
    ...{ state: "uncertain", on: "2026-11-01", aliveOn: "2026-01-01" },
    why: "le site refuse les robots, ou demande un compte (403)",
  });
});

test("an uncertain look neither counts nor clears", () => {
  const looks = [
    ["2026-11-01", notFound],
    ["2026-11-04", notFound],
    ["2026-11-06", refused],
    ["2026-11-09", notFound],
    ["2026-11-10", refused],
  ] as const;
  expect(linkState(after(looks.slice(0, 3)))).toMatchObject({ state: "uncertain" });
  expect(linkState(after(looks))).toMatchObject({ state: "dead", since: "2026-11-01" });
});

test("an answer brings a link back to life, and keeps the copy that was found", () => {
  const dead = after([
    ["2026-11-01", notFound],
    ["2026-11-05", notFound],
    ["2026-11-09", notFound],
  ]);
  const archive = "https://web.archive.org/web/2025/https://exemple.fr/";
  const url = "https://exemple.fr/page";
  expect(linkNotice({ [url]: { ...dead, archive } }, `${url}#titre`)).toEqual({
    ...{ deadSince: "2026-11-01", archive },
  });
  const back = recordVerdict({ ...dead, archive }, alive, "2026-11-20");
  expect(back).toEqual({ checked: "2026-11-20", outcome: "alive", archive });
  expect(linkNotice({ [url]: back }, url)).toBeUndefined();
});

test("a move is forgotten when the address no longer moves", () => {
  const moved = after([["2026-11-01", { ...alive, movedTo: "https://exemple.fr/b" }]]);
  expect(moved.movedTo).toBe("https://exemple.fr/b");
  expect(recordVerdict(moved, alive, "2026-11-02")).toEqual({
    ...{ checked: "2026-11-02", outcome: "alive" },
  });
});

test("a link without a record was never looked at", () => {
  expect(linkState(undefined)).toEqual({ state: "unchecked" });
  expect(linkNotice({}, "https://exemple.fr/")).toBeUndefined();
});
