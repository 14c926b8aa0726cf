import { createServer } from "node:http";
import { expect, test } from "vitest";
import { guardLookup, isPrivateAddress } from "./private-address.node.ts";
import { failureReason, requestOnce } from "./request.node.ts";

const options = { userAgent: "essai/1.0", timeoutMs: 5000 };
const refused = { kind: "failure", reason: "private-address" };

test.each([
  ["127.0.0.1", true],
  ["10.1.2.3", true],
  ["172.31.0.1", true],
  ["172.32.0.1", false],
  ["192.168.1.1", true],
  ["169.254.169.254", true],
  ["100.64.0.1", true],
  ["0.0.0.0", true],
  ["8.8.8.8", false],
  ["::1", true],
  ["fd00::1", true],
  ["fe80::1", true],
  ["::ffff:127.0.0.1", true],
  ["2001:4860:4860::8888", false],
])("%s is private: %s", (address, isPrivate) => {
  expect(isPrivateAddress(address)).toBe(isPrivate);
});

test("an address of this machine is not asked, by number or by name", async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  expect(await requestOnce(`http://127.0.0.1:${port}/`, "GET", options)).toEqual(refused);
  expect(await requestOnce(`http://localhost:${port}/`, "GET", options)).toEqual(refused);
  expect(await requestOnce(`http://[::ffff:7f00:1]:${port}/`, "GET", options)).toEqual(refused);
  expect(asked).toEqual([]);
  await new Promise((resolve) => server.close(resolve));
});

test("a name that leads to both a public and a private address is refused", () => {
  const lookup = guardLookup((_hostname, _options, callback) =>
    callback(null, [
      { address: "93.184.215.14", family: 4 },
      { address: "192.168.0.2", family: 4 },
    ]),
  );
  const errors: unknown[] = [];
  lookup("double.test", { all: true }, (error) => errors.push(error));
  expect(errors).toEqual([expect.objectContaining({ code: "EPRIVATE" })]);
});

test.each([
  ["ENOTFOUND", "no-host"],
  ["EAI_AGAIN", "unreachable"],
  ["ECONNREFUSED", "unreachable"],
  ["ECONNRESET", "unreachable"],
  ["ETIMEDOUT", "timeout"],
  ["CERT_HAS_EXPIRED", "certificate"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "certificate"],
  ["EPRIVATE", "private-address"],
])("a failure %s means %s", (code, reason) => {
  expect(failureReason(Object.assign(new Error(code), { code }))).toBe(reason);
});
