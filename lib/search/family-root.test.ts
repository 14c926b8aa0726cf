import { expect, test } from "vitest";
import { familyRoot } from "./family-root.ts";
import { stem } from "./stem.ts";

const root = (word: string): string => familyRoot(stem(word));

test.each([
  ["conserver", "conservation"],
  ["activer", "activation"],
  ["archiver", "archivage"],
  ["naviguer", "navigation"],
  ["inspecter", "inspecteur"],
  ["inspecteur", "inspection"],
  ["animer", "animation"],
  ["contribuer", "contributeur"],
  ["fiable", "fiabilite"],
  ["confidentiel", "confidentialite"],
  ["volontaire", "volontariat"],
  ["diriger", "direction"],
])("« %s » and « %s » are of one family", (one, other) => {
  expect(root(one)).toBe(root(other));
});

test.each([
  ["direct", "direction"],
  ["secret", "secretaire"],
  ["pas", "passation"],
  ["cas", "cassation"],
  ["conversion", "conversation"],
  ["exploiter", "explosion"],
  ["departement", "depart"],
  ["logiciel", "logique"],
])("« %s » and « %s » are strangers", (one, other) => {
  expect(root(one)).not.toBe(root(other));
});
