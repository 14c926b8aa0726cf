/** Changes what the provider signed, on its way out: what a site that checks no signature would believe. */
import { z } from "zod";
import { localCurator, type LocalAccount } from "./accounts.ts";

const TokenAnswer = z.looseObject({ id_token: z.string() });

function withClaims(token: string, claims: Readonly<Record<string, unknown>>): string {
  const [header = "", payload = "", signature = ""] = token.split(".");
  const read: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
  const changed = { ...z.looseObject({}).parse(read), ...claims };
  return [header, Buffer.from(JSON.stringify(changed)).toString("base64url"), signature].join(".");
}

/** The body of an answer of the provider, falsified when it is the one that this account falsifies. */
export function falsify(body: unknown, falsifies: LocalAccount["falsifies"]): unknown {
  if (falsifies === "userinfo" && typeof body === "string" && body.split(".").length === 3) {
    return withClaims(body, localCurator.claims);
  }
  const tokens = TokenAnswer.safeParse(body);
  if (falsifies !== "identity" || !tokens.success) return body;
  return { ...tokens.data, id_token: withClaims(tokens.data.id_token, localCurator.claims) };
}
