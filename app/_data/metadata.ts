/** Metadata of a page, with the picture that a link to it shows. */
import "server-only";
import type { Metadata } from "next";
import { pageMetadata, type PageFacts } from "#lib/publish/page-metadata.ts";
import { siteCard, type SocialCard } from "#lib/social/card.ts";
import { socialImageAddress } from "#lib/social/card-address.node.ts";
import { siteAddress } from "./site.ts";

/** Full address of the picture of a card. */
export function socialImageUrl(card: SocialCard): string {
  return siteAddress() + socialImageAddress(card);
}

export function describePage({
  card = siteCard,
  ...facts
}: Omit<PageFacts, "image"> & { card?: SocialCard }): Metadata {
  return pageMetadata({ ...facts, image: socialImageAddress(card) });
}
