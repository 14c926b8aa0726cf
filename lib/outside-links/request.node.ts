/** One request to one address: status and headers, never the body, redirections not followed. */
import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import type { LinkReason } from "./record.ts";
import {
  guardLookup,
  isPrivateAddress,
  literalAddress,
  privateAddressCode,
} from "./private-address.node.ts";

export interface RequestOptions {
  /** Says who asks and where to complain. */
  userAgent: string;
  timeoutMs: number;
  /** For tests only: they serve on this machine. */
  allowsPrivate?: boolean | undefined;
  /** How names become addresses; the system's own when left out. */
  lookup?: LookupFunction | undefined;
  signal?: AbortSignal | undefined;
}

export type Reply =
  | {
      kind: "reply";
      status: number;
      location?: string | undefined;
      retryAfter?: string | undefined;
    }
  | { kind: "failure"; reason: LinkReason };

const tlsCode = /^(?:CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

/** Why a request got no answer. EAI_AGAIN is our resolver that fails, not a name that does not exist. */
export function failureReason(error: Error): LinkReason {
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (code === "ENOTFOUND" || code === "ENODATA") return "no-host";
  if (code === privateAddressCode) return "private-address";
  if (code === "ETIMEDOUT") return "timeout";
  return tlsCode.test(code) ? "certificate" : "unreachable";
}

/** @throws the reason of `signal` when the run is interrupted. */
export async function requestOnce(
  address: string,
  method: "HEAD" | "GET",
  options: RequestOptions,
): Promise<Reply> {
  const { userAgent, timeoutMs, allowsPrivate = false, signal } = options;
  const url = new URL(address);
  const literal = literalAddress(url.hostname);
  if (literal !== undefined && !allowsPrivate && isPrivateAddress(literal)) {
    return { kind: "failure", reason: "private-address" };
  }
  const lookup = allowsPrivate ? options.lookup : guardLookup(options.lookup);
  const client = url.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const request = client.request(url, {
      method,
      agent: false,
      ...(lookup && { lookup }),
      ...(signal && { signal }),
      headers: { "User-Agent": userAgent, Accept: "*/*", Connection: "close" },
    });
    const timer = setTimeout(() => {
      resolve({ kind: "failure", reason: "timeout" });
      request.destroy();
    }, timeoutMs);
    request.on("close", () => clearTimeout(timer));
    request.on("error", (error) => {
      if (signal?.aborted) reject(error);
      else resolve({ kind: "failure", reason: failureReason(error) });
    });
    request.on("response", (response) => {
      const { statusCode: status = 0, headers } = response;
      resolve({
        kind: "reply",
        status,
        location: headers.location,
        retryAfter: headers["retry-after"],
      });
      // The body is of no use: reading it would cost the host for nothing.
      response.destroy();
    });
    request.end();
  });
}
