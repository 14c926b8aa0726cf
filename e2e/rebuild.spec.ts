/** A build that only follows the content makes the same site as one from nothing, and makes again no more than it must. */
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { OwnBuild } from "./pages/own-build.ts";

/** It builds the site four times, twice from nothing. */
test.setTimeout(400_000);

/** What visitors and machines get: name below the folder of pages → text. */
async function readPages({ pagesFolder }: OwnBuild): Promise<Record<string, string>> {
  const root = path.join(pagesFolder, "server/app");
  const names = (await readdir(root, { recursive: true })).filter((name) =>
    /\.(?:html|body|rsc|meta)$/.test(name),
  );
  const texts = names.map(async (name) => [name, await readFile(path.join(root, name), "utf8")]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(file, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}

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

    await edit(inBase("articles/ouvrir-son-code-source.mdx"), (text) =>
      text
        .replace(/^title: .*$/m, "title: Publier le code de son service")
        .concat("\nAutrement dit, ouvrez-le.\n"),
    );
    await edit(inBase("glossaire.yaml"), (text) =>
      text.replace(/^( +definition: ).*$/m, "$1Un autre sens."),
    );
    await site.run("scripts/build.ts");
    await fromNothing.run("scripts/build.ts");
    const followed = await readPages(site);
    expect(followed["articles/ouvrir-son-code-source.html"]).toContain(
      "Publier le code de son service",
    );
    expect(followed["articles/ouvrir-son-code-source.html"]).toContain("Autrement dit, ouvrez-le.");
    expect(Object.keys(followed).sort()).toEqual(Object.keys(before).sort());
    for (const [name, text] of Object.entries(await readPages(fromNothing)))
      expect(followed[name], name).toBe(text);

    // The foot of every page says how far the site is accessible: no page may be kept.
    await edit(inBase("site.yaml"), (text) =>
      text.concat("accessibilityAudit:\n  on: 2026-01-15\n  by: Cabinet Exemple\n  rate: 80\n"),
    );
    await site.run("scripts/build.ts");
    for (const [name, text] of Object.entries(await readPages(site)))
      if (/^(?:articles|defis)\//.test(name) && name.endsWith(".html"))
        expect(text, name).toContain("partiellement conforme");
    expect((await stat(code)).mtimeMs).toBe(compiled);
  } finally {
    await site.remove();
    await fromNothing.remove();
  }
});
