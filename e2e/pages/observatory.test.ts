import { expect, test } from "vitest";
import { observatoryScore, observe } from "./observatory.ts";

const strict = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'self'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "strict-origin-when-cross-origin",
  "strict-transport-security": "max-age=63072000",
  "x-content-type-options": "nosniff",
};

const score = (headers: Record<string, string>, scripts: string[] = ["/islands/page.js"]) =>
  observatoryScore(observe({ headers, scripts }));

const pointsOf = (name: string, headers: Record<string, string>) =>
  observe({ headers, scripts: [] }).find((test) => test.name === name)?.points;

test("strict headers have every point that an answer can have", () => {
  expect(score(strict)).toBe(130);
});

test("no header at all loses points and gains none", () => {
  expect(score({})).toBe(100 - 25 - 20 - 5 - 20);
});

test("points added do not make up for a score under 90", () => {
  expect(score({ ...strict, "strict-transport-security": "" })).toBe(90 + 30);
  expect(score(strict, ["https://cdn.exemple.fr/lib.js"])).toBe(50);
});

test("a script of a protocol-relative address is a foreign one", () => {
  expect(score(strict, ["//cdn.exemple.fr/lib.js"])).toBe(50);
});

test.each([
  ["default-src 'none'; form-action 'self'", 10],
  ["default-src 'none'", 5],
  ["default-src 'self'", 5],
  ["default-src 'none'; style-src 'unsafe-inline'", 0],
  ["default-src 'none'; script-src 'self' 'unsafe-eval'", -10],
  ["default-src 'none'; script-src 'unsafe-inline'", -20],
  ["default-src 'none'; script-src https:", -20],
  ["script-src 'self'", -20],
  ["default-src 'none'; img-src http://exemple.fr", -20],
  ["", -25],
])("the policy %s is worth %i", (policy, points) => {
  expect(pointsOf("content-security-policy", { "content-security-policy": policy })).toBe(points);
});

test.each([
  ["no-referrer", 5],
  ["unsafe-url, no-referrer", 5],
  ["origin", -5],
])("the referrer policy %s is worth %i", (policy, points) => {
  expect(pointsOf("referrer-policy", { "referrer-policy": policy })).toBe(points);
});

test("a page that others may frame is told", () => {
  expect(pointsOf("x-frame-options", { "content-security-policy": "frame-ancestors *" })).toBe(-20);
  expect(pointsOf("x-frame-options", { "x-frame-options": "DENY" })).toBe(5);
});
