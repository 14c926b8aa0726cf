import { expect, test } from "vitest";

import { explainNodeVersion, isVersionAtLeast } from "./node-version.mjs";

test.each([
  ["v20.9.0", ">=20.9.0", true],
  ["v20.10.0", ">=20.9.0", true],
  ["v22.0.0", ">=20.9.0", true],
  ["v20.8.1", ">=20.9.0", false],
  ["v9.11.2", ">=20.9.0", false],
])("compares version %s with %s number by number", (version, minimum, expected) => {
  expect(isVersionAtLeast(version, minimum)).toBe(expected);
});

test("says nothing of a recent Node", () => {
  expect(explainNodeVersion("v20.20.2", ">=20.9.0")).toBeUndefined();
});

test("tells which Node is needed and how to get it", () => {
  expect(explainNodeVersion("v18.19.0", ">=20.9.0")).toBe(
    [
      "✗ Node.js 18.19.0 est trop ancien : il faut au moins la version 20.9.0.",
      "  → Installez une version récente (https://nodejs.org/fr), ou, avec nvm : nvm install 20",
    ].join("\n"),
  );
});
