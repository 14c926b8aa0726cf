import { expect, test } from "vitest";
import { fingerprintAttribute, fingerprintOf, takeFingerprint } from "./page-fingerprint.node.ts";

test("the same parts have the same fingerprint, and one other word has another", () => {
  const page = { metadata: { title: "A" }, html: "<p>a</p>" };
  expect(fingerprintOf({ ...page })).toBe(fingerprintOf(page));
  expect(fingerprintOf({ ...page, html: "<p>b</p>" })).not.toBe(fingerprintOf(page));
  expect(fingerprintOf({ ...page, metadata: { title: "B" } })).not.toBe(fingerprintOf(page));
});

test("a page gives its fingerprint and keeps the rest", () => {
  const fingerprint = fingerprintOf("a");
  const html = `<article class="reading" ${fingerprintAttribute}="${fingerprint}">a</article>`;
  expect(takeFingerprint(html)).toEqual({
    html: '<article class="reading">a</article>',
    fingerprint,
  });
});

test("a page without one stays as it is", () => {
  expect(takeFingerprint("<p>a</p>")).toEqual({ html: "<p>a</p>", fingerprint: undefined });
});
