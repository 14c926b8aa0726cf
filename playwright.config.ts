import { defineConfig } from "@playwright/test";

const baseURL = process.env["BASE_URL"];
const executablePath = process.env["CHROMIUM_PATH"];
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try hides a fault: none is tried again.
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [["list"], ["json", { outputFile: ".build/test/e2e.json" }]],
  use: {
    browserName: "chromium",
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    trace: "retain-on-failure",
    // What a test listens to or weighs is asked by the page itself; e2e/offline.spec.ts lets the worker in.
    serviceWorkers: "block",
    ...(baseURL !== undefined && { baseURL }),
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        // The browser must ask nothing of the network by itself.
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Chromium refuses its sandbox to root.
        ...(isRoot ? ["--no-sandbox"] : []),
      ],
    },
  },
});
