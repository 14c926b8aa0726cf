/** A build that only follows the content makes the same site as one from nothing, and compiles nothing. */
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { OwnBuild } from "./pages/own-build.ts";

/** It builds the site five times, once from nothing. */
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
  const inBase = (name: string) => path.join(site.knowledgeDir, name);
  const code = path.join(site.pagesFolder, "server/app/articles/[slug]/page.js");
  const build = async () => {
    await site.run("scripts/build.ts");
    return readPages(site);
  };
  /** Takes away what tells which pages may be kept: the next build makes all of them anew. */
  const keepNothing = () =>
    edit(path.join(site.folder, "pages.json"), (text) =>
      text.replace(/"fingerprints":\{[^}]*\}/, '"fingerprints":{}'),
    );
  const differences = (some: Map<string, string>, others: Map<string, string>) =>
    [...new Set([...some.keys(), ...others.keys()])].filter(
      (name) => some.get(name) !== others.get(name),
    );
  try {
    await site.start();
    const fromNothing = await build();
    const compiled = (await stat(code)).mtimeMs;
    await keepNothing();
    expect(differences(fromNothing, await build())).toEqual([]);

    // Other articles, défis, lists and feeds say the title; the definition stands in every article that has the term.
    await edit(inBase("articles/ouvrir-son-code-source.mdx"), (text) =>
      text.replace(/^title: .*$/m, `title: ${title}`).concat(`\n${sentence}\n`),
    );
    await edit(inBase("glossaire.yaml"), (text) =>
      text.replace(/^( +definition: ).*$/m, "$1Un autre sens."),
    );
    const followed = await build();
    const article = followed.get("articles/ouvrir-son-code-source.html") ?? "";
    for (const words of [title, sentence]) expect(article.includes(words), words).toBe(true);
    await keepNothing();
    expect(differences(followed, await build())).toEqual([]);

    // The foot of every page says how far the site is accessible: no page may be kept.
    await edit(inBase("site.yaml"), (text) =>
      text.concat("accessibilityAudit:\n  on: 2026-01-15\n  by: Cabinet Exemple\n  rate: 80\n"),
    );
    const pages = [...(await build())].filter(([name]) => name.endsWith(".html"));
    const stale = pages.filter(([, text]) => !text.includes(footWords));
    expect(stale.map(([name]) => name)).toEqual([]);
    expect((await stat(code)).mtimeMs).toBe(compiled);
  } finally {
    await site.remove();
  }
});
