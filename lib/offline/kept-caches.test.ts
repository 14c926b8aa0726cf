import { expect, test } from "vitest";
import {
  cacheNames,
  isOwnCache,
  newestShell,
  olderHalf,
  outdatedCaches,
  overflow,
} from "./kept-caches.ts";

test("a new version drops the shells of the others and the caches of former forms, and nothing else", () => {
  const names = [
    cacheNames.visits,
    cacheNames.base,
    cacheNames.shell("un"),
    cacheNames.shell("deux"),
    "eig-visites-0",
    "autre-logiciel",
  ];
  expect(outdatedCaches(names, "deux")).toEqual([cacheNames.shell("un"), "eig-visites-0"]);
  expect(isOwnCache("autre-logiciel")).toBe(false);
});

test("the newest shell is the one made last", () => {
  expect(newestShell([cacheNames.shell("un"), cacheNames.base, cacheNames.shell("deux")])).toBe(
    cacheNames.shell("deux"),
  );
  expect(newestShell([cacheNames.base])).toBeUndefined();
});

test("the oldest go first, above the limit or when the device is full", () => {
  expect(overflow(["a", "b", "c"], 2)).toEqual(["a"]);
  expect(overflow(["a", "b"], 2)).toEqual([]);
  expect(olderHalf(["a", "b", "c"])).toEqual(["a", "b"]);
  expect(olderHalf([])).toEqual([]);
});
