import { expect, test } from "vitest";

import { completeLockfile, readPlatform } from "./lockfile-platforms.mjs";

test.each([
  ["@next/swc-darwin-arm64", { os: ["darwin"], cpu: ["arm64"] }],
  ["@next/swc-linux-x64-musl", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }],
  ["@unrs/resolver-binding-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"] }],
  ["@tailwindcss/oxide-wasm32-wasi", { cpu: ["wasm32"] }],
  ["fsevents", undefined],
])("reads the platform of %s off its name", (name, expected) => {
  expect(readPlatform(name)).toEqual(expected);
});

test("adds the missing builds of a package, and leaves the rest as it is", () => {
  const next = {
    version: "16.0.0",
    optionalDependencies: {
      "@next/swc-a-x64": "1.0.0",
      "@next/swc-darwin-x64": "16.0.0",
      sharp: "^1",
    },
  };
  const sharp = { version: "1.2.0" };
  const { lockfile, added, unknown } = completeLockfile({
    lockfileVersion: 3,
    packages: { "": {}, "node_modules/next": next, "node_modules/next/node_modules/sharp": sharp },
  });
  expect({ added, unknown }).toEqual({
    added: ["@next/swc-darwin-x64"],
    unknown: ["@next/swc-a-x64"],
  });
  expect(lockfile).toEqual({
    lockfileVersion: 3,
    packages: {
      "": {},
      "node_modules/@next/swc-darwin-x64": {
        version: "16.0.0",
        cpu: ["x64"],
        optional: true,
        os: ["darwin"],
      },
      "node_modules/next": next,
      "node_modules/next/node_modules/sharp": sharp,
    },
  });
});

test("marks what only development needs", () => {
  const knip = {
    version: "1.0.0",
    dev: true,
    optionalDependencies: { "@oxc/binding-win32-x64-msvc": "1.0.0" },
  };
  const { lockfile } = completeLockfile({ packages: { "node_modules/knip": knip } });
  expect(lockfile.packages["node_modules/@oxc/binding-win32-x64-msvc"]?.dev).toBe(true);
});
