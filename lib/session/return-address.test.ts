import { expect, test } from "vitest";
import { returnAddress } from "./return-address.ts";

test("a page of the desk is kept with its query", () => {
  expect(returnAddress("/curation/questions/q2b3c4d?vue=tout")).toBe(
    "/curation/questions/q2b3c4d?vue=tout",
  );
  expect(returnAddress("/curation?page=2")).toBe("/curation?page=2");
});

test("anything else becomes the desk", () => {
  const others = [
    null,
    "",
    "https://ailleurs.example/curation",
    "//ailleurs.example/curation",
    "/\\ailleurs.example/curation",
    "/\t/ailleurs.example/curation",
    "javascript:alert(1)",
    "/avis",
    "/curations",
    "/curation/../avis",
    "/curation/%2e%2e/avis",
    `/curation?${"x".repeat(500)}`,
  ];
  for (const given of others) expect(returnAddress(given), String(given)).toBe("/curation");
});

test("a return address cannot break the header that carries it", () => {
  expect(returnAddress("/curation?a=\r\nSet-Cookie: x=1")).toBe("/curation?a=Set-Cookie:%20x=1");
});
