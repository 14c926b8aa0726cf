import { expect, test } from "vitest";
import { findSimilarTexts } from "./similar-texts.ts";

const found = (...texts: string[]) =>
  findSimilarTexts(texts.map((text, index) => ({ owner: `article-${index}`, text }))).map(
    ({ first, second, isSame }) => [first.text, second.text, isSame],
  );

test("the same words in another order or number are the same question", () => {
  expect(found("Où héberger mon service ?", "héberger des services, où ?")).toEqual([
    ["Où héberger mon service ?", "héberger des services, où ?", true],
  ]);
});

test("one word more is near when four are shared", () => {
  const short = "comment rédiger la note stratégique de pérennisation du défi";
  expect(
    found(short, "comment rédiger vite la note stratégique de pérennisation du défi"),
  ).toHaveLength(1);
});

test("one word more changes a short question; another word changes any", () => {
  expect(
    found("Qu’est-ce qu’un logiciel libre ?", "Comment contribuer à un logiciel libre ?"),
  ).toEqual([]);
  expect(
    found("rédiger la note stratégique du directeur", "rédiger la note stratégique du mentor"),
  ).toEqual([]);
});

test("texts of one article may be alike, and grammar words alone say nothing", () => {
  const same = { owner: "a", text: "héberger mon service" };
  expect(findSimilarTexts([same, { ...same }])).toEqual([]);
  expect(found("comment ?", "comment ?")).toEqual([]);
});
