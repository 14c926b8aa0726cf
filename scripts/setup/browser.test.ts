import { expect, test } from "vitest";

import { findBrowser } from "./browser.mjs";

const playwrightBrowser = () => "/home/x/.cache/ms-playwright/chrome";

test("prefers the browser that the setting names", () => {
  expect(
    findBrowser({ env: { CHROMIUM_PATH: "/opt/chrome" }, isFile: () => true, playwrightBrowser }),
  ).toBe("/opt/chrome");
});

test("prefers Playwright’s own browser to that of the system", () => {
  expect(findBrowser({ env: {}, isFile: () => true, playwrightBrowser })).toBe(
    "/home/x/.cache/ms-playwright/chrome",
  );
});

test("falls back on the browser of the system", () => {
  const isFile = (path: string) => path === "/usr/bin/google-chrome";
  expect(findBrowser({ env: { CHROMIUM_PATH: "" }, isFile, playwrightBrowser })).toBe(
    "/usr/bin/google-chrome",
  );
});

test("finds none where there is none", () => {
  expect(
    findBrowser({ env: {}, isFile: () => false, playwrightBrowser: () => undefined }),
  ).toBeUndefined();
});

test("explains a setting that leads nowhere", () => {
  expect(() => findBrowser({ env: { CHROMIUM_PATH: "/nowhere" }, isFile: () => false })).toThrow(
    "Le réglage CHROMIUM_PATH ne mène à aucun fichier : /nowhere",
  );
});
