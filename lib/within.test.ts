import { expect, test } from "vitest";
import { isWithin } from "./within.ts";

test("what succeeds in time is so; what fails, throws or stays silent is not", async () => {
  expect(await isWithin(1_000, async () => "done")).toBe(true);
  expect(await isWithin(1_000, () => Promise.reject(new Error("refused")))).toBe(false);
  expect(
    await isWithin(1_000, () => {
      throw new Error("at once");
    }),
  ).toBe(false);
  expect(await isWithin(5, () => new Promise(() => undefined))).toBe(false);
});
