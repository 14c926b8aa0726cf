import { expect, test } from "vitest";

import { isInstalled, suggestRepair } from "./dependencies.mjs";

const lockfile = {
  packages: {
    "": { version: "1.0.0" },
    "node_modules/zod": { version: "4.6.7" },
    "node_modules/fsevents": { version: "2.3.3", optional: true },
  },
};

test("accepts an installation without the optional packages of other platforms", () => {
  expect(isInstalled(lockfile, { packages: { "node_modules/zod": { version: "4.6.7" } } })).toBe(
    true,
  );
});

test.each([
  ["a missing package", {}],
  ["another version", { "node_modules/zod": { version: "4.6.6" } }],
  [
    "a package too many",
    { "node_modules/zod": { version: "4.6.7" }, "node_modules/yup": { version: "1.0.0" } },
  ],
])("refuses an installation with %s", (_case, packages) => {
  expect(isInstalled(lockfile, { packages })).toBe(false);
});

test.each([
  ["npm error code EUSAGE", "npm run lock"],
  ["npm error code EBADENGINE", "https://nodejs.org/fr"],
  ["npm error code EAI_AGAIN", "connexion au réseau"],
  ["npm error code ENOSPC", "disque est plein"],
  ["npm error something else", "message de npm ci-dessus"],
])("on « %s », advises « %s »", (output, advice) => {
  expect(suggestRepair(output)).toContain(advice);
});
