// @ts-check
/** Keeps what was asked once in its smallest form: the best brotli takes too long for a request, not for a moment after. */
import { brotliCompress, constants } from "node:zlib";

/** Some thousands of pages. */
const maxKeptBytes = 32 * 2 ** 20;
/** A larger answer is rare, and would push out many pages. */
const maxSourceBytes = 2 ** 20;

/**
 * @typedef {object} BestBytes
 * @property {(key: string) => Buffer | undefined} get
 * @property {(key: string, source: Buffer) => void} offer makes the smallest form, later, if it is not there yet
 */

/**
 * @param {number} [maxBytes] what is kept at most; the least recently used goes first
 * @returns {BestBytes}
 */
export function createBestBytes(maxBytes = maxKeptBytes) {
  /** @type {Map<string, Buffer>} */
  const kept = new Map();
  let total = 0;
  /** One at a time: readers come before. @type {Map<string, Buffer>} */
  const waiting = new Map();
  let isBusy = false;

  /** @param {string} key @param {Buffer} bytes */
  const keep = (key, bytes) => {
    total += bytes.length - (kept.get(key)?.length ?? 0);
    kept.set(key, bytes);
    for (const [oldest, { length }] of kept) {
      if (total <= maxBytes) break;
      kept.delete(oldest);
      total -= length;
    }
  };
  const work = () => {
    const [next] = waiting;
    if (isBusy || next === undefined) return;
    const [key, source] = next;
    waiting.delete(key);
    isBusy = true;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
    };
    brotliCompress(source, { params }, (error, bytes) => {
      isBusy = false;
      if (error === null) keep(key, bytes);
      work();
    });
  };
  return {
    get: (key) => {
      const bytes = kept.get(key);
      if (bytes !== undefined) {
        kept.delete(key);
        kept.set(key, bytes);
      }
      return bytes;
    },
    offer: (key, source) => {
      if (source.length > maxSourceBytes || kept.has(key) || waiting.has(key)) return;
      waiting.set(key, source);
      work();
    },
  };
}
