import { expect, test } from "vitest";
import { normalizeEmail } from "./curator.ts";

test("an address is compared whatever its case and the spaces around it", () => {
  expect(normalizeEmail("  Camille.Curatrice@Exemple.FR ")).toBe("camille.curatrice@exemple.fr");
});

test("a look-alike is no address: it would become another in lower case", () => {
  // U+212A, the sign of kelvin, is « k » in lower case; U+FF41 is « a » once folded.
  expect(normalizeEmail("\u212Aarim@exemple.fr")).toBeUndefined();
  expect(normalizeEmail("\uFF41@exemple.fr")).toBeUndefined();
  expect(normalizeEmail("cam\u200Bille@exemple.fr")).toBeUndefined();
});

test("what is no address is refused", () => {
  for (const text of ["", "camille", "a@b", "a b@c.fr", "a@b.fr,c@d.fr", "<a@b.fr>"]) {
    expect(normalizeEmail(text), text).toBeUndefined();
  }
});
