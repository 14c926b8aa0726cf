import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { newArticleCommand } from "./commands.ts";

test("what readers typed is one word for the shell, and runs nothing", () => {
  const title = '-x; rm -rf ~ $(id) `id` "l\'eau" \\ !! # é\u202f?';
  const command = newArticleCommand({ title, theme: "droit", question: "qaaaaaa" });
  const shown = command.replace("npm run article:new --", "printf '%s|'");
  expect(execFileSync("/bin/sh", ["-c", shown], { encoding: "utf8" })).toBe(
    `--title=${title}|--theme=droit|--question=qaaaaaa|`,
  );
});

test("a need without a title leaves the command to ask for it", () => {
  expect(newArticleCommand({ question: "badge perdu" })).toBe(
    "npm run article:new -- --question='badge perdu'",
  );
});
