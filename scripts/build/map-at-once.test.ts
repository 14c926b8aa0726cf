import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { mapAtOnce } from "./map-at-once.ts";

test("results keep the order of the items, whichever ends first", async () => {
  const items = Array.from({ length: 40 }, (_, index) => index);
  const doubled = await mapAtOnce(items, async (item) => {
    await setTimeout(item % 3);
    return item * 2;
  });
  expect(doubled).toEqual(items.map((item) => item * 2));
});

test("no more than sixteen are worked on at once, and each once", async () => {
  let open = 0;
  let most = 0;
  const seen: number[] = [];
  await mapAtOnce(
    Array.from({ length: 100 }, (_, index) => index),
    async (item) => {
      open += 1;
      most = Math.max(most, open);
      seen.push(item);
      await setTimeout(1);
      open -= 1;
    },
  );
  expect(most).toBe(16);
  expect(new Set(seen).size).toBe(100);
});

test("a failure ends all with its reason", async () => {
  await expect(mapAtOnce([1], () => Promise.reject(new Error("no")))).rejects.toThrow("no");
});
