/** What a page asks of the network, and what the browser refuses it. */
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";

/** Listens from now on; the list grows as the page asks. */
export function listenToResponses(page: Page): Response[] {
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  return responses;
}

/** Bytes that came over the wire so far, headers included, as the browser counts them. */
export async function countTransferred(page: Page): Promise<() => number> {
  let total = 0;
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    total += encodedDataLength;
  });
  return () => total;
}

const alreadyCompressed = /^font\/|woff2/;

const compressions = {
  brotli: (body: Buffer) =>
    brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }),
  gzip: (body: Buffer) => gzipSync(body),
};

/** Bytes of a body behind a server that compresses in this way. */
export async function compressedSize(
  response: Response,
  compression: keyof typeof compressions,
): Promise<number> {
  const body = await response.body();
  if (alreadyCompressed.test(response.headers()["content-type"] ?? "")) return body.length;
  return compressions[compression](body).length;
}

/** Everything that the content security policy refuses, in the page or in its workers. */
export async function listenToViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  // The page's own event says nothing of workers; the log of the browser tells both.
  const session = await page.context().newCDPSession(page);
  await session.send("Log.enable");
  session.on("Log.entryAdded", ({ entry: { text } }) => {
    if (text.includes("Content Security Policy")) violations.push(text);
  });
  return violations;
}
