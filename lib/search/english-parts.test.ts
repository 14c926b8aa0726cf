import { expect, test } from "vitest";
import { splitPartsByLanguage } from "./english-parts.ts";

const plain = (text: string) => ({ text, hit: false });
const hit = (text: string) => ({ text, hit: true });

test("an expression that begins in one part and ends in another is one run, with its matched words", () => {
  const parts = [plain("CLA (contributor "), hit("license"), plain(" agreement) ou DCO")];
  expect(splitPartsByLanguage(parts, ["contributor license agreement"])).toEqual([
    { isEnglish: false, parts: [plain("CLA (")] },
    { isEnglish: true, parts: [plain("contributor "), hit("license"), plain(" agreement")] },
    { isEnglish: false, parts: [plain(") ou DCO")] },
  ]);
});

test("parts without English words stay as they are", () => {
  const parts = [plain("la "), hit("licence")];
  expect(splitPartsByLanguage(parts, ["sign-off"])).toEqual([{ isEnglish: false, parts }]);
});
