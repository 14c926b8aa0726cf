import { expect, test } from "vitest";
import {
  compareWhen,
  dateOf,
  guessWhen,
  momentOf,
  parseWhen,
  whenMark,
  whenWords,
} from "./when.ts";

test("reads days from the first day and from the departure", () => {
  expect(parseWhen(-30)).toEqual({ from: "debut", days: -30 });
  expect(parseWhen("+7")).toEqual({ from: "debut", days: 7 });
  expect(parseWhen("depart")).toEqual({ from: "depart", days: 0 });
  expect(parseWhen("depart-30")).toEqual({ from: "depart", days: -30 });
  expect(parseWhen("depart+7")).toEqual({ from: "depart", days: 7 });
});

test("refuses what is no relative day", () => {
  const wrong = ["", "J-30", "depart30", "depart - 30", 1.5, 1001, null, undefined, "bientôt"];
  expect(wrong.map(parseWhen)).toEqual(wrong.map(() => undefined));
});

test("guesses what an author meant", () => {
  expect(["J-30", "j+7", "J", "Départ − 30", "30 jours", "arrivée"].map(guessWhen)).toEqual([
    "-30",
    "7",
    "0",
    "depart-30",
    "30",
    "0",
  ]);
  expect(guessWhen("bientôt")).toBeUndefined();
});

test("tells a day as a mark and in words", () => {
  expect(whenMark({ from: "debut", days: -30 })).toBe("J-30");
  expect(whenMark({ from: "debut", days: 0 })).toBe("J");
  expect(whenMark({ from: "depart", days: -30 })).toBe("Départ-30");
  expect(whenWords({ from: "debut", days: -1 }, "arrivee")).toBe("1 jour avant l’arrivée");
  expect(whenWords({ from: "debut", days: 0 }, "arrivee")).toBe("le jour de l’arrivée");
  expect(whenWords({ from: "debut", days: 0 }, "debut")).toBe("le jour du début");
  expect(whenWords({ from: "debut", days: 7 }, "debut")).toBe("7 jours après le début");
  expect(whenWords({ from: "depart", days: 0 }, "arrivee")).toBe("le jour du départ");
});

test("gives the real day once the day that it counts from is known", () => {
  const days = { start: "2027-01-11", end: "2027-11-10" };
  expect(dateOf({ from: "debut", days: -30 }, days)).toBe("2026-12-12");
  expect(dateOf({ from: "depart", days: -30 }, days)).toBe("2027-10-11");
  expect(dateOf({ from: "depart", days: -30 }, { start: days.start })).toBeUndefined();
});

test("sorts the departure after everything that counts from the first day", () => {
  const whens = ["depart", "90", "depart-240", "-30", "0"].flatMap((text) => parseWhen(text) ?? []);
  expect(whens.sort(compareWhen).map(whenMark)).toEqual([
    "J-30",
    "J",
    "J+90",
    "Départ-240",
    "Départ",
  ]);
});

test("tells the moment of the mission", () => {
  const moments = [
    -1,
    0,
    7,
    8,
    31,
    32,
    "depart-121",
    "depart-120",
    "depart-8",
    "depart-7",
    "depart",
  ]
    .flatMap((written) => parseWhen(written) ?? [])
    .map(momentOf);
  expect(moments).toEqual([
    "avant-arrivee",
    "premiere-semaine",
    "premiere-semaine",
    "premier-mois",
    "premier-mois",
    "en-cours",
    "en-cours",
    "fin-de-mission",
    "fin-de-mission",
    "depart",
    "depart",
  ]);
});
