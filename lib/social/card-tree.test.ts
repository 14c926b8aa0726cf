import { expect, test } from "vitest";
import { siteCard } from "./card.ts";
import { socialImageAddress } from "./card-address.node.ts";
import { toDrawable } from "./card-tree.ts";

test("text keeps what the fonts have: spaces widen, unknown accents fall, other signs go", () => {
  expect(toDrawable("Où ça ? «Œuvre» ★ Ňadmérné")).toBe("Où ça\u00A0? «Œuvre»  Nadmérné");
});

test("the address of a picture changes with what it says, and only then", () => {
  const address = socialImageAddress(siteCard);
  expect(address).toMatch(/^\/apercus\/[0-9a-f]{20}\.png$/);
  expect(socialImageAddress({ ...siteCard })).toBe(address);
  expect(socialImageAddress({ ...siteCard, title: "Autre" })).not.toBe(address);
});
