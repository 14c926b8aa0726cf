/** `npm run build`: checks the content, makes search files and islands, prerenders the pages, lightens them. */
import path from "node:path";
import { writeKnowledgeArtifact } from "#lib/content/artifact.node.ts";
import { ContentError } from "#lib/content/issues.ts";
import { loadHistory, writeHistoryArtifact } from "#lib/content/history.node.ts";
import { loadKnowledge } from "#lib/content/load.node.ts";
import { loadSite } from "#lib/content/site.node.ts";
import { readAssets, type Assets } from "#lib/assets.node.ts";
import type { Knowledge } from "#lib/content/knowledge.ts";
import { readEnv, readForge, type Settings } from "#lib/env.node.ts";
import { buildAssets } from "#scripts/build/assets.ts";
import { explainExcess, isTooHeavy, summariseWeights, weighKinds } from "#scripts/build/budgets.ts";
import { writeOfflineFiles } from "#scripts/build/offline.ts";
import { startNextBuild } from "#scripts/build/next-build.ts";
import type { PageMaker } from "#scripts/build/page-maker.ts";
import { writePageRecord, type Fingerprints } from "#scripts/build/page-record.ts";
import { startPageServers } from "#scripts/build/page-servers.ts";
import { runStep } from "#scripts/build/progress.ts";
import { lightenReadingPages } from "#scripts/build/reading-pages.ts";
import { drawSocialImages } from "#scripts/build/social-images.ts";
import { checkPageStyles } from "#scripts/build/page-styles.ts";
import { completeStandalone } from "#scripts/build/standalone.ts";
import { weighPages } from "#scripts/build/weigh-pages.ts";
import { readBuildId, runStamped, type BuildInspection } from "#scripts/setup/build-stamp.mjs";
import { projectDir } from "#scripts/setup/paths.mjs";

/**
 * What may start before the content is read: the code of the build before, when it is still good (a folder to deploy is
 * always made from nothing), or Next where no former site stands. It empties its folder, and a mistake in the content
 * must leave a site whole.
 */
async function startEarly(
  env: Settings,
  { isCodeKept }: BuildInspection,
): Promise<PageMaker | undefined> {
  if (isCodeKept && process.env["STANDALONE"] !== "1") return startPageServers(env);
  const hasFormerSite = readBuildId(path.resolve(env.NEXT_DIST_DIR)) !== undefined;
  return hasFormerSite ? undefined : startNextBuild();
}

/** `beforeWriting` runs when the content was found right. */
async function checkContent(env: Settings, beforeWriting: () => void): Promise<Knowledge> {
  const loaded = await loadKnowledge(env.KNOWLEDGE_DIR);
  const { parsed: site } = await loadSite(env.KNOWLEDGE_DIR);
  const issues = [...loaded.issues, ...site.issues];
  if (issues.length > 0) throw new ContentError(issues);
  beforeWriting();
  await writeKnowledgeArtifact(env.BUILD_DIR, loaded.knowledge);
  await writeHistoryArtifact(env.BUILD_DIR, await loadHistory(env.KNOWLEDGE_DIR));
  return loaded.knowledge;
}

/** Makes what the content needs, then the pages; `kept` are those of the build before that would come out the same. */
async function makePages(
  env: Settings,
  inspection: BuildInspection,
  forgetLast: () => void,
): Promise<{ assets: Assets; kept: Fingerprints }> {
  const keptIslands = inspection.isCodeKept ? (await readAssets(env.BUILD_DIR)).islands : undefined;
  const early = await startEarly(env, inspection);
  const makers = new Set(early ? [early] : []);
  try {
    const knowledge = await runStep("Vérification du contenu", () => checkContent(env, forgetLast));
    const maker = early?.accept(knowledge) ? early : startNextBuild();
    makers.add(maker);
    const assets = await runStep("Index de recherche et scripts", () =>
      buildAssets(env, knowledge, { keptIslands }),
    );
    // The pages are made in processes of their own.
    const [kept] = await runStep("Pages et images des liens", () =>
      Promise.all([maker.makePages(), drawSocialImages(knowledge)]),
    );
    return { assets, kept };
  } finally {
    for (const maker of makers) maker.stop();
  }
}

/** @throws Error that names the pages over the budget of their kind. */
async function weigh(distDir: string): Promise<string> {
  const kinds = weighKinds(await weighPages(distDir, isTooHeavy));
  const excess = explainExcess(kinds);
  if (excess !== undefined) throw new Error(excess);
  return summariseWeights(kinds);
}

async function build(inspection: BuildInspection, forgetLast: () => void): Promise<void> {
  const env = readEnv();
  readForge(env); // A wrong setting is said here, before a page fails on it.
  const distDir = path.resolve(env.NEXT_DIST_DIR);
  const { assets, kept } = await makePages(env, inspection, forgetLast);
  const { pages, fingerprints } = await runStep("Pages de lecture sans framework", () =>
    lightenReadingPages(distDir, new Set(Object.values(assets.islands))),
  );
  await writePageRecord(env.BUILD_DIR, {
    fingerprints: { ...kept, ...fingerprints },
    searchManifest: assets.searchManifest,
  });
  const [weights] = await runStep("Poids, styles et liste hors ligne", () =>
    Promise.all([weigh(distDir), checkPageStyles(distDir), writeOfflineFiles(env, assets)]),
  );
  process.stdout.write(`Les plus lourdes, brotli, tout compris : ${weights}.\n`);
  if (process.env["STANDALONE"] === "1") {
    const folder = await runStep("Dossier à déployer", () => completeStandalone(env));
    process.stdout.write(`À déployer : ${folder}\n`);
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
