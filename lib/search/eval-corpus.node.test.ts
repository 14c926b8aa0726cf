import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { EvalInputError, readJudgedQueries, readMarkdownFolder } from "./eval-corpus.node.ts";

async function withFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "eval-"));
  try {
    await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("reads Markdown files of all levels, named without their ending", async () => {
  await withFolder(async (folder) => {
    await mkdir(path.join(folder, "sous"));
    await writeFile(path.join(folder, "a.md"), "# A");
    await writeFile(path.join(folder, "sous", "b.v2.mdx"), "# B");
    await writeFile(path.join(folder, "notes.txt"), "non");
    expect((await readMarkdownFolder(folder)).map(({ id }) => id)).toEqual(["a", "b.v2"]);
  });
});

test("says which folder holds no Markdown, and what to do", async () => {
  await withFolder(async (folder) => {
    await expect(readMarkdownFolder(folder)).rejects.toThrow(
      "→ Vérifiez le chemin donné avec --corpus.",
    );
  });
});

test("names the line and the key of a malformed query", async () => {
  await withFolder(async (folder) => {
    const file = path.join(folder, "q.jsonl");
    await writeFile(file, '{"id":"1","query":"a","relevant":{}}\n\n{"id":"2","query":"b"}\n');
    await expect(readJudgedQueries(file)).rejects.toThrow(EvalInputError);
    await expect(readJudgedQueries(file)).rejects.toThrow(`${file}:3  La clé « relevant »`);
  });
});
