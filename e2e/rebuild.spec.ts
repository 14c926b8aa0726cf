/** A build that only follows the content makes the same site as one from nothing, and compiles nothing. */
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { OwnBuild } from "./pages/own-build.ts";

/** It builds the site four times, twice from nothing. */
test.setTimeout(400_000);

const title = "Publier le code de son service";
const sentence = "Autrement dit, ouvrez-le.";
const footWords = "partiellement conforme";

/** What visitors and machines get: name below the folder of pages → text. */
async function readPages({ pagesFolder }: OwnBuild): Promise<Map<string, string>> {
  const root = path.join(pagesFolder, "server/app");
  const names = (await readdir(root, { recursive: true })).filter((name) =>
    /\.(?:html|body|rsc|meta)$/.test(name),
  );
  const texts = names
    .sort()
    .map(async (name) => [name, await readFile(path.join(root, name), "utf8")] as const);
  return new Map(await Promise.all(texts));
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(file, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}

test("a visitor gets nothing from the address that only a build asks", async ({ request }) => {
  const answer = await request.get("/rendu/empreintes");
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toBe("Not found.");
});

test("what follows the content is what comes from nothing", async () => {
  const site = new OwnBuild("follow");
  const fromNothing = new OwnBuild("nothing", { knowledgeDir: site.knowledgeDir });
  const inBase = (name: string) => path.join(site.knowledgeDir, name);
  const code = path.join(site.pagesFolder, "server/app/articles/[slug]/page.js");
  try {
    await site.start();
    await site.run("scripts/build.ts");
    const compiled = (await stat(code)).mtimeMs;
    const before = await readPages(site);

    // Other articles, défis, lists and feeds say the title; the definition stands in every article that has the term.
    await edit(inBase("articles/ouvrir-son-code-source.mdx"), (text) =>
      text.replace(/^title: .*$/m, `title: ${title}`).concat(`\n${sentence}\n`),
    );
    await edit(inBase("glossaire.yaml"), (text) =>
      text.replace(/^( +definition: ).*$/m, "$1Un autre sens."),
    );
    await site.run("scripts/build.ts");
    await fromNothing.run("scripts/build.ts");
    const followed = await readPages(site);
    const article = followed.get("articles/ouvrir-son-code-source.html") ?? "";
    for (const words of [title, sentence]) expect(article.includes(words), words).toBe(true);
    expect([...followed.keys()]).toEqual([...before.keys()]);
    const wanted = [...(await readPages(fromNothing))];
    const different = wanted.filter(([name, text]) => followed.get(name) !== text);
    expect(different.map(([name]) => name)).toEqual([]);

    // The foot of every page says how far the site is accessible: no page may be kept.
    await edit(inBase("site.yaml"), (text) =>
      text.concat("accessibilityAudit:\n  on: 2026-01-15\n  by: Cabinet Exemple\n  rate: 80\n"),
    );
    await site.run("scripts/build.ts");
    const pages = [...(await readPages(site))].filter(([name]) => name.endsWith(".html"));
    const stale = pages.filter(([, text]) => !text.includes(footWords));
    expect(stale.map(([name]) => name)).toEqual([]);
    expect((await stat(code)).mtimeMs).toBe(compiled);
  } finally {
    await site.remove();
    await fromNothing.remove();
  }
});
