import { expect, test } from "vitest";

import { toUrlHost } from "./site-server.mjs";
import { frameLines } from "./start-site.mjs";

test.each([
  ["localhost", "localhost"],
  ["0.0.0.0", "localhost"],
  ["::", "localhost"],
  ["::1", "[::1]"],
  ["192.168.1.4", "192.168.1.4"],
])("a server that listens on %s is reached at %s", (host, expected) => {
  expect(toUrlHost(host)).toBe(expected);
});

test("frames lines of different lengths", () => {
  expect(frameLines(["ab", "a"])).toBe("┌────┐\n│ ab │\n│ a  │\n└────┘");
});
