import { defineConfig } from "vitest/config";

// Commands and builds run the production files of libraries; their development files assert more.
Object.assign(process.env, { NODE_ENV: "production" });

export default defineConfig({
  test: {
    environment: "node",
    include: ["{lib,scripts,components,islands,e2e/pages}/**/*.test.{ts,tsx}"],
    // Two shared cores, and some tests start programs: slow is not wrong, but stuck is.
    testTimeout: 15_000,
    hookTimeout: 30_000,
    // A fixed zone: dates must not depend on the machine.
    env: { TZ: "Europe/Paris" },
    restoreMocks: true,
    unstubEnvs: true,
  },
});
