import { expect, test } from "vitest";
import { spaceFrench } from "./french-spacing.ts";

test("high signs get a narrow no-break space", () => {
  expect(spaceFrench("Quoi ? Oui ! Bien ; enfin")).toBe("Quoi\u202F? Oui\u202F! Bien\u202F; enfin");
});

test("colons, per cents and euros get a no-break space", () => {
  expect(spaceFrench("Voici : 10 % de 3 €")).toBe("Voici\u00A0: 10\u00A0% de 3\u00A0€");
});

test("quotation marks hold what they quote", () => {
  expect(spaceFrench("le « mot » juste")).toBe("le «\u00A0mot\u00A0» juste");
});

test("hours, addresses and code signs stay as they are", () => {
  for (const text of ["à 10:30", "https://a.fr/?b=c", "mailto:a@b.fr", "a?b:c", "«mot»"]) {
    expect(spaceFrench(text)).toBe(text);
  }
});

test("spaces already set stay as they are, and twice gives the same", () => {
  const once = spaceFrench("Quoi ? « Oui » : non");
  expect(spaceFrench(once)).toBe(once);
});
