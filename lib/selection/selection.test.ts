import { describe, expect, it, test } from "vitest";
import {
  addPage,
  decodeSelection,
  encodeSelection,
  emptySelection,
  maxPages,
  mergeSelections,
  movePage,
  removePage,
} from "./selection.ts";

const selection = { pages: ["e5ouv", "d-atlas-des-forets"], word: "Bonjour & à bientôt\nLéa" };

describe("decodeSelection", () => {
  it("gives back what was encoded, word and order", () => {
    const fragment = encodeSelection(selection);
    expect(fragment).toBe(
      "selection=1&pages=e5ouv.d-atlas-des-forets&mot=Bonjour+%26+%C3%A0+bient%C3%B4t%0AL%C3%A9a",
    );
    expect(decodeSelection(`#${fragment}`)).toEqual({ state: "selection", selection });
  });

  it("says when there is none, when it is too new, when it is damaged", () => {
    expect(decodeSelection("")).toEqual({ state: "none" });
    expect(decodeSelection("#une-ancre")).toEqual({ state: "none" });
    expect(decodeSelection("#selection=2&pages=e5ouv")).toEqual({ state: "newer" });
    expect(decodeSelection("#selection=0&pages=e5ouv")).toEqual({ state: "damaged" });
    expect(decodeSelection("#selection=1&pages=e5ouv.cass")).toEqual({ state: "damaged" });
  });

  it.each([
    "#selection=1&pages=../../etc",
    "#selection=1&pages=javascript:alert(1)",
    "#selection=1&pages=__proto__",
    "#selection=%%%&pages=e5ouv",
    `#selection=1&pages=${"aaaaa.".repeat(maxPages + 1)}`,
    "#selection=1&pages=d-<b>",
  ])("takes nothing of a hostile fragment: %s", (fragment) => {
    expect(decodeSelection(fragment)).toEqual({ state: "damaged" });
  });

  it("keeps the word as text, without signs that hide or turn it, and cuts what is too long", () => {
    const decoded = decodeSelection(
      `#selection=1&pages=e5ouv.e5ouv&mot=${encodeURIComponent("<b>\u202Ea\u0000</b>\r\nb")}${"x".repeat(5000)}`,
    );
    if (decoded.state !== "selection") throw new Error("not decoded");
    expect(decoded.selection.pages).toEqual(["e5ouv"]);
    expect(decoded.selection.word.startsWith("<b>a</b>\nbxx")).toBe(true);
    expect(decoded.selection.word).toHaveLength(1000);
  });
});

test("pages are added once, moved within the list, removed", () => {
  const three = ["aaaa1", "aaaa2", "aaaa3"].reduce(addPage, emptySelection);
  expect(addPage(three, "aaaa2")).toBe(three);
  expect(movePage(three, "aaaa3", 0).pages).toEqual(["aaaa3", "aaaa1", "aaaa2"]);
  expect(movePage(three, "aaaa1", 99).pages).toEqual(["aaaa2", "aaaa3", "aaaa1"]);
  expect(movePage(three, "zzzzz", 0)).toBe(three);
  expect(removePage(three, "aaaa2").pages).toEqual(["aaaa1", "aaaa3"]);
});

test("merging keeps one's own order and word", () => {
  const own = { pages: ["aaaa1", "aaaa2"], word: "" };
  expect(mergeSelections(own, { pages: ["aaaa2", "aaaa3"], word: "Lu" })).toEqual({
    pages: ["aaaa1", "aaaa2", "aaaa3"],
    word: "Lu",
  });
});
