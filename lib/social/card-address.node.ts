/** The address of the picture of a card: the hash of all that it shows, so that it can be kept for ever. */
import { createHash } from "node:crypto";
import { routes } from "#lib/routes.ts";
import type { SocialCard } from "./card.ts";
import { cardTree } from "./card-tree.ts";

/** Change it when the fonts change: all else that is drawn is in the tree. */
const fontsVersion = "1";

const hashChars = 20;

export function socialImageAddress(card: SocialCard): string {
  const hash = createHash("sha256")
    .update(fontsVersion)
    .update(JSON.stringify(cardTree(card)));
  return routes.socialImage(hash.digest("hex").slice(0, hashChars));
}
