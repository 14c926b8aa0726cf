// @ts-check
/** Compresses what the server answers: brotli where the client takes it, else gzip. Next itself knows gzip only. */
import { constants, createBrotliCompress, createGzip } from "node:zlib";

import { createBestBytes } from "./best-bytes.mjs";
import { chooseEncoding, headerText, isCompressible, markEncoding } from "./encoding.mjs";

/** Takes no longer than gzip's usual quality, and is smaller. */
const quickQuality = 5;

/**
 * @param {import("./encoding.mjs").Encoding} encoding
 * @param {number} bytes how many come, 0 when unknown
 */
function createStream(encoding, bytes) {
  if (encoding === "gzip") return createGzip();
  return createBrotliCompress({
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quickQuality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
    },
  });
}

/**
 * Gives `stream` the place of the response: what is written to it comes out compressed.
 *
 * @param {ReturnType<typeof createStream>} stream
 * @param {import("node:http").ServerResponse} response
 * @param {{ write: (chunk: Buffer) => boolean, end: () => void }} sent the response's own methods
 */
function pipeThrough(stream, response, sent) {
  stream.on("data", (/** @type {Buffer} */ chunk) => {
    if (!sent.write(chunk)) stream.pause();
  });
  stream.on("end", () => sent.end());
  // Whoever writes waits for « drain » on the response, and knows nothing of the stream before it.
  stream.on("drain", () => response.emit("drain"));
  response.on("drain", () => stream.resume());
  response.once("close", () => stream.destroy());
}

/**
 * Sets what `writeHead` was given beside the status, in all the forms that it takes.
 *
 * @param {import("node:http").ServerResponse} response
 * @param {readonly unknown[]} parts
 */
function setHead(response, parts) {
  for (const part of parts) {
    if (typeof part === "string") response.statusMessage = part;
    else if (Array.isArray(part)) {
      for (let at = 0; at < part.length; at += 2) response.setHeader(part[at], part[at + 1]);
    } else if (part !== null && typeof part === "object") {
      for (const [name, value] of Object.entries(part))
        if (value !== undefined) response.setHeader(name, value);
    }
  }
}

/** @param {unknown} chunk @returns {chunk is string | Uint8Array} */
function isBody(chunk) {
  return typeof chunk === "string" || chunk instanceof Uint8Array;
}

/**
 * Returns what prepares one answer: what is written to `response` from then on is compressed when that is worth it. The
 * decision is taken when the headers are, so that whoever answers need not know.
 *
 * @param {import("./best-bytes.mjs").BestBytes} [best]
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void}
 */
export function createCompression(best = createBestBytes()) {
  return (request, response) => {
    // Now: Next rewrites the address while it looks for the page.
    const path = (request.url ?? "").replace(/\?.*$/s, "");
    const sent = {
      writeHead: response.writeHead.bind(response),
      write: response.write.bind(response),
      end: response.end.bind(response),
    };
    /** @type {ReturnType<typeof createStream> | undefined} */
    let stream;
    /** The whole answer in its smallest form. @type {Buffer | undefined} */
    let ready;
    /** What to keep for the next reader, under which name. */
    let key = "";
    /** @type {Buffer[]} */
    const source = [];

    const decide = () => {
      if (!isCompressible(request, response)) return;
      const encoding = chooseEncoding(String(request.headers["accept-encoding"] ?? ""));
      const bytes = Number(response.getHeader("Content-Length") ?? 0);
      // Without a tag nothing says that the next answer will be the same.
      const tag = headerText(response, "ETag");
      if (encoding === "br" && tag !== "" && response.statusCode === 200) key = `${path} ${tag}`;
      markEncoding(response, encoding);
      if (encoding === undefined) return;
      ready = best.get(key);
      if (ready !== undefined) {
        response.setHeader("Content-Length", ready.length);
        return;
      }
      stream = createStream(encoding, bytes);
      pipeThrough(stream, response, sent);
    };
    const startHead = () => {
      if (!response.headersSent) response.writeHead(response.statusCode);
    };
    /** @param {number} status @param {...unknown} parts */
    const writeHead = (status, ...parts) => {
      response.statusCode = status;
      setHead(response, parts);
      decide();
      return sent.writeHead(status);
    };
    /** @param {any} chunk @param {...any} rest */
    const write = (chunk, ...rest) => {
      startHead();
      if (ready !== undefined) return true;
      if (stream === undefined) return sent.write(chunk, ...rest);
      if (key !== "") source.push(Buffer.from(chunk));
      return stream.write(chunk, ...rest);
    };
    /** @param {any} [chunk] @param {...any} rest */
    const end = (chunk, ...rest) => {
      if (!response.headersSent && isBody(chunk) && !response.hasHeader("Content-Length")) {
        response.setHeader("Content-Length", Buffer.byteLength(chunk));
      }
      startHead();
      if (stream === undefined && ready === undefined) return sent.end(chunk, ...rest);
      const whenDone = [chunk, ...rest].find((part) => typeof part === "function");
      if (whenDone !== undefined) response.once("finish", whenDone);
      if (ready !== undefined) return sent.end(ready);
      if (isBody(chunk)) write(chunk);
      if (key !== "") best.offer(key, Buffer.concat(source));
      stream?.end();
      return response;
    };
    Object.assign(response, { writeHead, write, end });
  };
}
