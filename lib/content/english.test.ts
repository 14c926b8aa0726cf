import { expect, test } from "vitest";
import { englishPhrases, markEnglish } from "./english.ts";
import { parseMdx } from "./mdx-syntax.ts";

test("expressions come once, the longest first", () => {
  const glossaire = [
    { english: ["user story"] },
    { english: ["user story mapping", "user story"] },
  ];
  expect(englishPhrases(glossaire)).toEqual(["user story mapping", "user story"]);
});

test("marks text and titles of links, and leaves code alone", () => {
  const { tree } = parseMdx("Un sign-off, [le sign-off](/a), `sign-off`.\n", "a.mdx");
  markEnglish(tree, ["sign-off"]);
  const spans = JSON.stringify(tree).match(/"name":"span"/g);
  expect(spans).toHaveLength(2);
  expect(JSON.stringify(tree)).toContain('"type":"inlineCode","value":"sign-off"');
});
