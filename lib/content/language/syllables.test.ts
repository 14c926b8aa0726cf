import { describe, expect, it } from "vitest";
import { countSyllables } from "./syllables.ts";

const golden: Readonly<Record<number, string>> = {
  1: "de le les code page pages vie vies rue nuit lui oui août eau yeux lien pied droit fait quel que l’eau d’un est vos clé aient loin table langue quatre œuvre feuille jouent",
  2: "maison payer moyen client jouer louer muet avion action question données idées agent fichier étaient créer logique service guider chaos naïf ouvrir RH poète idée théâtre projet équipe l’équipe défi version réseaux voyage bureaux accueil oiseau travaillent",
  3: "ouvrier logiciel logiciels actuel nuancer publier coopter bénéfice créateur vérifier métropole administre société oublier évaluent numérique",
  4: "réalité utiliser développeur développeuse réutilise européen aéroport entrepreneur publication RGPD",
  5: "administratif actualité administration utilisatrices accessibilise",
  6: "accessibilité interministériel",
};

describe("countSyllables", () => {
  for (const [count, words] of Object.entries(golden)) {
    it(`counts ${count}`, () => {
      const wrong = words
        .split(" ")
        .map((word) => `${word} ${countSyllables(word)}`)
        .filter((line) => !line.endsWith(` ${count}`));
      expect(wrong).toEqual([]);
    });
  }
  it("gives at least one to anything", () => {
    expect(["", "c’", "24", "x", "…"].map(countSyllables)).toEqual([1, 1, 1, 1, 1]);
  });
});
