/** `npm run build`: checks the content, makes search files and islands, prerenders the pages, lightens them. */
import path from "node:path";
import { writeKnowledgeArtifact } from "#lib/content/artifact.node.ts";
import { ContentError } from "#lib/content/issues.ts";
import { loadHistory, writeHistoryArtifact } from "#lib/content/history.node.ts";
import { loadKnowledge } from "#lib/content/load.node.ts";
import { readEnv, readForge } from "#lib/env.node.ts";
import { buildAssets } from "#scripts/build/assets.ts";
import { explainExcess, isTooHeavy, summariseWeights, weighKinds } from "#scripts/build/budgets.ts";
import { writeOfflineFiles } from "#scripts/build/offline.ts";
import { runStep } from "#scripts/build/progress.ts";
import { prerender } from "#scripts/build/prerender.ts";
import { lightenReadingPages } from "#scripts/build/reading-pages.ts";
import { drawSocialImages } from "#scripts/build/social-images.ts";
import { checkPageStyles } from "#scripts/build/page-styles.ts";
import { completeStandalone } from "#scripts/build/standalone.ts";
import { weighPages } from "#scripts/build/weigh-pages.ts";
import { runStamped } from "#scripts/setup/build-stamp.mjs";
import { projectDir } from "#scripts/setup/paths.mjs";

async function build(): Promise<void> {
  const env = readEnv();
  readForge(env); // A wrong setting is said here, before a page fails on it.
  const knowledge = await runStep("Vérification du contenu", async () => {
    const loaded = await loadKnowledge(env.KNOWLEDGE_DIR);
    if (loaded.issues.length > 0) throw new ContentError(loaded.issues);
    await writeKnowledgeArtifact(env.BUILD_DIR, loaded.knowledge);
    await writeHistoryArtifact(env.BUILD_DIR, await loadHistory(env.KNOWLEDGE_DIR));
    return loaded.knowledge;
  });
  const assets = await runStep("Index de recherche et scripts", () => buildAssets(env, knowledge));
  // Next prerenders in processes of its own, which leave a core free for the pictures.
  await runStep("Pages et images des liens", () =>
    Promise.all([prerender(), drawSocialImages(knowledge)]),
  );
  const pages = await runStep("Pages de lecture sans framework", () =>
    lightenReadingPages(path.resolve(env.NEXT_DIST_DIR), new Set(Object.values(assets.islands))),
  );
  await runStep("Styles des pages", () => checkPageStyles(path.resolve(env.NEXT_DIST_DIR)));
  await runStep("Liste de la base hors ligne", () => writeOfflineFiles(env, assets));
  const weights = await runStep("Poids des pages", async () => {
    const kinds = weighKinds(await weighPages(path.resolve(env.NEXT_DIST_DIR), isTooHeavy));
    const excess = explainExcess(kinds);
    if (excess !== undefined) throw new Error(excess);
    return summariseWeights(kinds);
  });
  process.stdout.write(`Les plus lourdes, brotli, tout compris : ${weights}.\n`);
  if (process.env["STANDALONE"] === "1") {
    const folder = await runStep("Dossier à déployer", () => completeStandalone(env));
    process.stdout.write(`À déployer : ${folder}\n`);
  }
  process.stdout.write(`${pages} pages prêtes.\n`);
}

try {
  await runStamped(projectDir, process.env, build);
} catch (error) {
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`\n${text}\n\nLa construction s’arrête : rien n’a été publié.\n`);
  process.exitCode = 1;
}
