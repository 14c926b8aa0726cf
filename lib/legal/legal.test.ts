import { expect, test } from "vitest";
import { conformityOf } from "./conformity.ts";
import { writeSecurityTxt } from "./security-txt.ts";

test.each([
  [undefined, "non conforme"],
  [{ rate: 0 }, "non conforme"],
  [{ rate: 49.9 }, "non conforme"],
  [{ rate: 50 }, "partiellement conforme"],
  [{ rate: 99.9 }, "partiellement conforme"],
  [{ rate: 100 }, "totalement conforme"],
] as const)("an audit of %j says « %s »", (audit, conformity) => {
  expect(conformityOf(audit)).toBe(conformity);
});

const settings = { securityContact: "mailto:securite@exemple.fr", securityExpires: "2027-06-01" };

test("security.txt has its contact, its end and its own address", () => {
  expect(writeSecurityTxt(settings, "https://exemple.fr", "2026-11-22")).toBe(
    "Contact: mailto:securite@exemple.fr\nExpires: 2027-06-01T23:59:59Z\n" +
      "Preferred-Languages: fr, en\nCanonical: https://exemple.fr/.well-known/security.txt\n",
  );
});

test("there is none without a contact, without a date, or past it", () => {
  const { securityContact, securityExpires } = settings;
  const none = { securityContact: undefined, securityExpires: undefined };
  const write = (site: Partial<typeof settings>, today = "2026-11-22") =>
    writeSecurityTxt({ ...none, ...site }, "https://exemple.fr", today);
  expect(write({ securityContact })).toBeUndefined();
  expect(write({ securityExpires })).toBeUndefined();
  expect(write(settings, "2027-06-02")).toBeUndefined();
});
