import { readFile } from "node:fs/promises";
import { describe, expect, it, test } from "vitest";
import { measurePairs } from "./pairs.ts";
import { parseTokens } from "./tokens.ts";

const css = await readFile("app/styles/tokens.css", "utf8");

const small = `:root {
  color-scheme: light dark;
  /* --unused: #000000; */
  --paper: light-dark(#ffffff, #101010);
  --mark: #ffee00;
  --step: clamp(1rem, 2vw,
    3rem);
}
@media (prefers-contrast: more) {
  :root { --paper: light-dark(#fefefe, #000000); }
}`;

describe("parseTokens", () => {
  it("reads colours in the four schemes and keeps the rest as written", () => {
    expect(parseTokens(small)).toEqual({
      colors: [
        {
          name: "paper",
          values: { light: "#ffffff", dark: "#101010", lightMore: "#fefefe", darkMore: "#000000" },
        },
        {
          name: "mark",
          values: { light: "#ffee00", dark: "#ffee00", lightMore: "#ffee00", darkMore: "#ffee00" },
        },
      ],
      others: [{ name: "step", value: "clamp(1rem, 2vw, 3rem)" }],
    });
  });

  it("fails on a file without more contrast", () => {
    expect(() => parseTokens(":root { --a: #000000; }")).toThrow("prefers-contrast");
  });
});

test("the reading setting asks for the contrast of `prefers-contrast`, value by value", async () => {
  const reading = await readFile("app/styles/reading.css", "utf8");
  const values = (sheet: string, opening: RegExp) =>
    [...(opening.exec(sheet)?.[1] ?? "").matchAll(/--[^;]+;/g)].map(([value]) => value);
  const system = values(css, /prefers-contrast: more\)[^{]*\{[^{]*\{([^}]*)\}/);
  expect(system.length).toBeGreaterThan(10);
  expect(values(reading, /:root\[data-reading~="contraste"\] \{([^}]*)\}/)).toEqual(system);
});

describe("the tokens of the site", () => {
  const { colors, others } = parseTokens(css);

  it("have colours, letters, sizes, spaces and shapes", () => {
    const names = others.map(({ name }) => name.replace(/-.*/, ""));
    expect(new Set(names)).toEqual(
      new Set(["font", "step", "measure", "wide", "gutter", "radius", "shadow"]),
    );
    expect(colors.length).toBeGreaterThan(15);
  });

  it.each(measurePairs(colors))("$front on $behind ($use) can be read in every scheme", (pair) => {
    const faint = pair.measures
      .filter(({ ratio, needed }) => ratio < needed)
      .map(({ scheme, ratio, needed }) => `${scheme}: ${ratio.toFixed(2)} < ${needed}`);
    expect(faint).toEqual([]);
  });
});
