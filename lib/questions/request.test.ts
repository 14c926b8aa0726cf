import { expect, test } from "vitest";
import { clientAddress, isForeignRequest, refusesCounting } from "./request.ts";

test("a request is ours when the browser says so, or when its origin is the host", () => {
  const foreign = (headers: Record<string, string>) => isForeignRequest(new Headers(headers));
  expect(foreign({ "sec-fetch-site": "same-origin", origin: "https://ailleurs.fr" })).toBe(false);
  expect(foreign({ "sec-fetch-site": "cross-site" })).toBe(true);
  expect(foreign({ "sec-fetch-site": "same-site" })).toBe(true);
  expect(foreign({ origin: "https://eig.fr", host: "eig.fr" })).toBe(false);
  expect(foreign({ origin: "https://ailleurs.fr", host: "eig.fr" })).toBe(true);
  expect(foreign({ origin: "null", host: "eig.fr" })).toBe(true);
  expect(foreign({ host: "eig.fr" })).toBe(true);
});

test("either signal is enough to count nothing", () => {
  expect(refusesCounting(new Headers({ dnt: "1" }))).toBe(true);
  expect(refusesCounting(new Headers({ "sec-gpc": "1" }))).toBe(true);
  expect(refusesCounting(new Headers({ dnt: "0" }))).toBe(false);
});

test("what a client claims does not change its address", () => {
  const address = (value: string, proxies = 1) =>
    clientAddress(new Headers({ "x-forwarded-for": value }), proxies);
  expect(address("192.0.2.1")).toBe("192.0.2.1");
  expect(address("203.0.113.9, 192.0.2.1")).toBe("192.0.2.1");
  expect(address("203.0.113.9, 192.0.2.1, 10.0.0.1", 2)).toBe("192.0.2.1");
  expect(clientAddress(new Headers(), 1)).toBe("");
});

test("a network of IPv6 counts as one client", () => {
  const address = (value: string) => clientAddress(new Headers({ "x-forwarded-for": value }), 1);
  expect(address("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2");
  expect(address("2001:db8::6")).toBe("2001:db8:0:0");
  expect(address("::1")).toBe("0:0:0:0");
  expect(address("::ffff:192.0.2.1")).toBe("::ffff:192.0.2.1");
});
