import { createServer, request, type IncomingHttpHeaders, type RequestListener } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, onTestFinished, test, vi } from "vitest";
import { createRandom } from "#lib/random.ts";
import { createBestBytes } from "./best-bytes.mjs";
import { createCompression } from "./compress.mjs";
import { chooseEncoding } from "./encoding.mjs";

/** Words as a text has them: the same again, in another order. */
const random = createRandom(1);
const words = "une page de la base parle de logiciels libres et de données ouvertes".split(" ");
const page = Array.from({ length: 3000 }, () => random.pick(words)).join(" ");

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A server that compresses what `listener` answers; returns a function that asks it. */
async function serve(listener: RequestListener) {
  const compress = createCompression();
  const server = createServer((incoming, response) => {
    compress(incoming, response);
    listener(incoming, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return (encoding: string, path = "/", method = "GET"): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const headers = { "Accept-Encoding": encoding };
      request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          const { statusCode = 0, headers } = response;
          resolve({ status: statusCode, headers, body: Buffer.concat(chunks) });
        });
      })
        .on("error", reject)
        .end();
    });
}

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["*", "br"],
  ["identity", undefined],
  ["", undefined],
])("a client that takes « %s » gets %s", (accepted, expected) => {
  expect(chooseEncoding(accepted)).toBe(expected);
});

test("a page comes in brotli, in gzip or as it is, and says so", async () => {
  const ask = await serve((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html", ETag: '"a"', Vary: "rsc" }).end(page);
  });
  const [brotli, gzip, plain] = [await ask("br, gzip"), await ask("gzip"), await ask("identity")];
  expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
  expect(gunzipSync(gzip.body).toString()).toBe(page);
  expect(plain.body.toString()).toBe(page);
  expect(brotli.headers).toMatchObject({
    "content-encoding": "br",
    etag: 'W/"a"',
    vary: "rsc, Accept-Encoding",
  });
  expect(plain.headers).toMatchObject({ etag: '"a"', vary: "rsc, Accept-Encoding" });
  expect(plain.headers["content-encoding"]).toBeUndefined();
});

test("what was asked once comes in its smallest form afterwards", async () => {
  const ask = await serve((_, response) => {
    response.writeHead(200, { "Content-Type": "text/css", ETag: 'W/"a"' });
    for (const part of page.match(/.{1,1000}/g) ?? []) response.write(part);
    response.end();
  });
  const first = await ask("br");
  await vi.waitFor(async () => {
    const again = await ask("br");
    expect(again.headers["content-length"]).toBe(String(again.body.length));
    expect(again.body.length).toBeLessThan(first.body.length);
    expect(brotliDecompressSync(again.body).toString()).toBe(page);
  });
  const other = await ask("br", "/autre");
  expect(other.headers["content-length"]).toBeUndefined();
});

test.each([
  ["pictures", { "Content-Type": "image/png" }, 200],
  ["what is compressed already", { "Content-Type": "text/css", "Content-Encoding": "gzip" }, 200],
  ["what may not be changed", { "Content-Type": "text/css", "Cache-Control": "no-transform" }, 200],
  ["a part of a file", { "Content-Type": "text/css" }, 206],
])("leaves %s alone", async (_name, headers, status) => {
  const ask = await serve((_, response) => void response.writeHead(status, headers).end(page));
  expect((await ask("br")).body.toString()).toBe(page);
});

test("leaves a few bytes, and answers without a body, alone", async () => {
  const ask = await serve((incoming, response) => {
    response.setHeader("Content-Type", "text/plain");
    if (incoming.url === "/304") response.statusCode = 304;
    response.end(incoming.url === "/court" ? "court" : undefined);
  });
  expect((await ask("br", "/court")).body.toString()).toBe("court");
  expect(await ask("br", "/304")).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  expect((await ask("br", "/", "HEAD")).headers["content-encoding"]).toBeUndefined();
});

test("the smallest forms take no more memory than allowed, the least used go first", async () => {
  const best = createBestBytes(4000);
  for (const key of ["a", "b", "c"]) {
    best.offer(key, Buffer.from(page));
    await vi.waitFor(() => expect(best.get(key)).toBeDefined());
    best.get("a");
  }
  expect(["a", "b", "c"].map((key) => best.get(key) !== undefined)).toContain(false);
  expect(best.get("c")).toBeDefined();
});
