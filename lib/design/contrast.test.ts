import { expect, test } from "vitest";
import { contrastRatio } from "./contrast.ts";

test("black on white is 21, whichever comes first", () => {
  expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 10);
  expect(contrastRatio("#ffffff", "#000000")).toBeCloseTo(21, 10);
});

test("a colour on itself is 1", () => {
  expect(contrastRatio("#0a5c46", "#0a5c46")).toBe(1);
});

test("the grey that just passes on white passes here too", () => {
  expect(contrastRatio("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(contrastRatio("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});
