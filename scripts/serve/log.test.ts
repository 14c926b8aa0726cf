import { createServer } from "node:http";
import { expect, onTestFinished, test, vi } from "vitest";
import { warnOfErasedDisk } from "./ephemeral-host.mjs";
import { hideSecrets, logLine, logRequest } from "./log.mjs";
import { parseDrain } from "./serve-site.mjs";

test("a line is one JSON object, whatever the message holds", () => {
  const line = logLine("error", 'une\nautre "ligne"', { status: 500 }, new Date(0));
  expect(line).toBe(
    '{"time":"1970-01-01T00:00:00.000Z","level":"error","message":"une\\nautre \\"ligne\\"","status":500}\n',
  );
});

test("passwords and secret addresses never reach a log", () => {
  expect(hideSecrets("connect postgres://eig:s3cret@base:5432/eig failed")).toBe(
    "connect postgres://***@base:5432/eig failed",
  );
  expect(hideSecrets("GET /questions/suivi/abc-DEF_123?x=1")).toBe("GET /questions/suivi/***?x=1");
});

test("a request is logged without its query, its follow-up secret and its client; health is not", async () => {
  const lines: unknown[] = [];
  const stream = {
    write: (line: string) => {
      lines.push(JSON.parse(line));
      return true;
    },
  };
  const server = createServer((request, response) => {
    logRequest(request, response, stream);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  for (const path of ["/recherche?q=salaire", "/questions/suivi/abc", "/api/health/ready"])
    await fetch(`http://127.0.0.1:${port}${path}`);
  await vi.waitFor(() => expect(lines).toHaveLength(2));
  const common = { level: "info", message: "request", method: "GET", status: 200 };
  const rest = { time: expect.any(String), milliseconds: expect.any(Number) };
  expect(lines).toEqual([
    { ...common, ...rest, path: "/recherche" },
    { ...common, ...rest, path: "/questions/suivi/***" },
  ]);
});

test("a host that erases the disk is told of, unless the questions are elsewhere", () => {
  const scalingo = { CONTAINER: "web-1", REGION_NAME: "osc-fr1" };
  expect(warnOfErasedDisk(scalingo)).toContain("Scalingo efface le disque");
  expect(
    warnOfErasedDisk({ ...scalingo, SCALINGO_POSTGRESQL_URL: "postgres://a" }),
  ).toBeUndefined();
  expect(warnOfErasedDisk({})).toBeUndefined();
});

test("the time to drain is whole seconds, a minute at most", () => {
  expect([parseDrain(undefined), parseDrain("15")]).toEqual([0, 15_000]);
  for (const wrong of ["-1", "61", "1.5", "x"]) expect(() => parseDrain(wrong)).toThrow(/DRAIN/);
});
