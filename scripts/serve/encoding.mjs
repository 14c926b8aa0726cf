// @ts-check
/** Which answers are compressed, and how: rules of HTTP (RFC 9110, 8.4 and 12.5.3). */

/** Below, the header that tells of it weighs what is saved. */
const minBytes = 512;
const compressible =
  /^(?:text\/|image\/svg|application\/(?:[\w.+-]*\+)?(?:json|xml|javascript|manifest))/i;

/** @typedef {"br" | "gzip"} Encoding */

/**
 * @param {string} accepted the header Accept-Encoding
 * @returns {Encoding | undefined}
 */
export function chooseEncoding(accepted) {
  const offers = new Map(
    accepted.split(",").map((offer) => {
      const [name = "", ...parameters] = offer.split(";").map((part) => part.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
      return [name, Number(quality)];
    }),
  );
  const takes = (/** @type {Encoding} */ name) => (offers.get(name) ?? offers.get("*") ?? 0) > 0;
  if (takes("br")) return "br";
  return takes("gzip") ? "gzip" : undefined;
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string} name
 * @returns {string} empty when it is not set
 */
export function headerText(response, name) {
  return String(response.getHeader(name) ?? "");
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response with its status and headers, not yet sent
 * @returns {boolean} whether this answer is worth compressing for those who take it
 */
export function isCompressible({ method }, response) {
  const { statusCode } = response;
  if (method === "HEAD" || statusCode < 200 || [204, 206, 304].includes(statusCode)) return false;
  if (response.hasHeader("Content-Encoding")) return false;
  if (/no-transform/i.test(headerText(response, "Cache-Control"))) return false;
  const length = response.getHeader("Content-Length");
  if (length !== undefined && Number(length) < minBytes) return false;
  return compressible.test(headerText(response, "Content-Type"));
}

/**
 * Says in the headers that the body comes in `encoding`, or would for others.
 *
 * @param {import("node:http").ServerResponse} response
 * @param {Encoding | undefined} encoding
 */
export function markEncoding(response, encoding) {
  const vary = headerText(response, "Vary");
  if (!vary.includes("*") && !/\baccept-encoding\b/i.test(vary)) {
    response.setHeader("Vary", vary === "" ? "Accept-Encoding" : `${vary}, Accept-Encoding`);
  }
  if (encoding === undefined) return;
  response.setHeader("Content-Encoding", encoding);
  response.removeHeader("Content-Length");
  // The same page in other bytes: only a weak tag may say that they are equal (RFC 9110, 8.8.1).
  const tag = headerText(response, "ETag");
  if (tag.startsWith('"')) response.setHeader("ETag", `W/${tag}`);
}
