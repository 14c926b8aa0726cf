import { describe, expect, it } from "vitest";
import { maskPersonalData } from "./mask.ts";

describe("maskPersonalData", () => {
  it.each([
    ["écrivez à jeanne.martin@exemple.gouv.fr.", "écrivez à [adresse électronique]."],
    ["mon 06 12 34 56 78, merci", "mon [téléphone], merci"],
    ["au +33 6 12 34 56 78", "au [téléphone]"],
    ["au 0033612345678", "au [téléphone]"],
    ["tél. 01.42.75.80.00", "tél. [téléphone]"],
    ["au +32 2 123 45 67", "au [téléphone]"],
    ["NIR 1 85 05 78 006 084 91", "NIR [numéro de sécurité sociale]"],
    ["NIR 185057800608491", "NIR [numéro de sécurité sociale]"],
    ["NIR 2 69 05 49 588 157", "NIR [numéro de sécurité sociale]"],
    ["RIB FR14 2004 1010 0505 0001 3M02 606 ici", "RIB [IBAN] ici"],
    ["RIB FR1420041010050500013M02606", "RIB [IBAN]"],
    ["mon mentor, M. Dupont, dit", "mon mentor, M. [nom], dit"],
    ["Mme Anne-Marie Le Goff est partie", "Mme [nom] est partie"],
    ["Je m’appelle Jeanne Martin et", "Je m’appelle [nom] et"],
  ])("masks « %s »", (text, masked) => {
    expect(maskPersonalData(text).text).toBe(masked);
  });

  it.each([
    "le SIRET 130 025 265 00013 de la DINUM",
    "en 2026, 131 défis et 12 345 678 lignes",
    "la version 1.2.3, le port 5432, le commit 0612345678901",
    "le timestamp 1732290645123",
    "le numéro 185057800608400 dont la clé est fausse",
    "FR14 2004 1010 0505 0001 3M02 607 dont la clé est fausse",
    "« Madame la directrice » et « Monsieur le préfet »",
    "@types/node et npm install @playwright/test@1.65.1",
    "l’article L. 311-1 du CRPA, la décision 2024-0158",
    "le Ministère de l’Intérieur et la Direction interministérielle du numérique",
    "ISO 8601 : 2026-11-22T10:00:00Z",
  ])("leaves « %s » as it is", (text) => {
    expect(maskPersonalData(text)).toEqual({ text, found: [] });
  });

  it("tells each kind once, in a fixed order", () => {
    const { found } = maskPersonalData("06 12 34 56 78, a@b.fr, c@d.fr");
    expect(found).toEqual(["email", "phone"]);
  });

  it("changes nothing the second time", () => {
    const { text } = maskPersonalData("M. Dupont, 06 12 34 56 78, a@b.fr");
    expect(maskPersonalData(text)).toEqual({ text, found: [] });
  });
});
