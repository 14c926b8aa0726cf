import { describe, expect, it } from "vitest";
import {
  joinValues,
  matchesFilters,
  matchesText,
  optionsOf,
  readFilters,
  splitValues,
} from "./filters.ts";
import { compareFrench } from "./text.ts";

describe("matchesText", () => {
  it("ignores accents, case and plural", () => {
    expect(matchesText("Vers l’école pour tous", "Écoles")).toBe(true);
  });

  it("wants every word, each at the beginning of a word", () => {
    expect(matchesText("Carte des ponts de France", "pont fran")).toBe(true);
    expect(matchesText("Carte des ponts de France", "ponts italie")).toBe(false);
    expect(matchesText("Carte des ponts de France", "arte")).toBe(false);
  });

  it("lets everything through when nothing is typed", () => {
    expect(matchesText("Carte", " ’ ")).toBe(true);
  });
});

describe("matchesFilters", () => {
  const entry = {
    values: { theme: ["Justice"], expertise: ["Design", "Data science"] },
    text: "Label",
  };

  it("wants every chosen value", () => {
    expect(matchesFilters(entry, { theme: "Justice", expertise: "Design" })).toBe(true);
    expect(matchesFilters(entry, { theme: "Justice", expertise: "Juriste" })).toBe(false);
  });

  it("refuses a value of a key that the entry does not have", () => {
    expect(matchesFilters(entry, { promotion: "Promotion 1" })).toBe(false);
  });

  it("reads the free text from its own key", () => {
    expect(matchesFilters(entry, { texte: "lab" })).toBe(true);
    expect(matchesFilters(entry, { texte: "siance" })).toBe(false);
  });
});

describe("readFilters", () => {
  it("keeps the keys of the page, trimmed, and drops empty and unknown ones", () => {
    const query = new URLSearchParams("theme=Justice&texte=+pont+&promotion=&__proto__=x&autre=1");
    expect(readFilters("/defis", query)).toEqual({ theme: "Justice", texte: "pont" });
  });
});

describe("optionsOf", () => {
  it("lists each value once, in French order", () => {
    const entries = [
      { values: { theme: ["Santé", "Écologie"] }, text: "" },
      { values: { theme: ["Culture", "Santé"] }, text: "" },
    ];
    expect(optionsOf(entries, "theme", compareFrench)).toEqual(["Culture", "Écologie", "Santé"]);
  });
});

describe("joinValues", () => {
  it("is read back by splitValues", () => {
    expect(splitValues(joinValues(["Promotion 3 – DIG", "Design"]))).toEqual([
      "Promotion 3 – DIG",
      "Design",
    ]);
    expect(splitValues(undefined)).toEqual([]);
  });
});
