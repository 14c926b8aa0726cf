import { readFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { describeRule, ruleChapters, ruleNames } from "./registry.ts";
import { rulesDocumentFile } from "./rule-address.ts";
import { rulesDocument } from "./rules-document.ts";

test("the document says what the registry says: npm run rules:doc writes it again", async () => {
  const options = await resolveConfig(rulesDocumentFile);
  const text = await format(rulesDocument(), { ...options, filepath: rulesDocumentFile });
  expect(await readFile(rulesDocumentFile, "utf8")).toBe(text);
});

test("each rule stands in one chapter", () => {
  expect(ruleChapters.flatMap(({ names }) => names)).toEqual(ruleNames);
});

test("no error may be silenced, and each description is whole", () => {
  for (const name of ruleNames) {
    const { level, title, why, mend, bad, good, canSilence } = describeRule(name);
    expect({ name, isSafe: level === "advice" || !canSilence }).toEqual({ name, isSafe: true });
    expect({ name, isTold: [why, mend].every((text) => /[.…»]$/.test(text)) }).toEqual({
      name,
      isTold: true,
    });
    expect({ name, isShown: bad !== good && title !== "" && !title.endsWith(".") }).toEqual({
      name,
      isShown: true,
    });
  }
});
