import { expect, test } from "vitest";
import { nextStep } from "./next-step.ts";

const prepare = { id: "aaaaa", roles: ["mentor"] };
const read = { id: "bbbbb", roles: [] };
const meet = { id: "ccccc", roles: ["data", "mentor"] };

test("a newcomer is led past what mentors do alone", () => {
  expect(nextStep([prepare, read, meet], [])).toBe(read);
  expect(nextStep([prepare, read, meet], ["bbbbb"])).toBe(meet);
});

test("a mentor is led to the mentors' steps, in order", () => {
  expect(nextStep([prepare, { id: "ddddd", roles: ["mentor"] }], [])).toBe(prepare);
});

test("nothing is next once all is done", () => {
  expect(nextStep([read], ["bbbbb"])).toBeUndefined();
});
