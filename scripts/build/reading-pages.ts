/** The step after `next build`: reading pages lose the framework's scripts, or the build fails. */
import { copyFile, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { takeFingerprint } from "#lib/page-fingerprint.node.ts";
import { toReadingPage } from "#lib/reading-page.ts";
import { groupBy } from "#lib/text.ts";
import { dropPayloads } from "./drop-payloads.ts";
import { addressOfPage, filesBelow } from "./files-below.ts";
import { mapAtOnce } from "./map-at-once.ts";
import type { Fingerprints } from "./page-record.ts";

/** Client components that Next itself loads for every route; they stand in no page's content. */
const frameworkModule = /node_modules\/next\//;

/** Has inline styles and words that are not ours. */
const frameworkErrorPage = "app/_global-error.html";
/** Error pages of Next → those of ours that replace them. */
const errorPages = [
  [frameworkErrorPage, "app/erreur.html"],
  ["pages/500.html", "app/erreur.html"],
  ["pages/404.html", "app/_not-found.html"],
] as const;

const ClientManifest = z.object({ clientModules: z.record(z.string(), z.unknown()) });

/**
 * Next writes the manifest as a script that assigns JSON to a global.
 * @throws Error when a release of Next writes it otherwise: the guard would see nothing.
 */
function readClientModules(script: string): string[] {
  const json = /\]\s*=\s*(\{[\s\S]*\});?\s*$/.exec(script)?.[1];
  if (!json) throw new Error("The client reference manifest of Next has another form.");
  return Object.keys(ClientManifest.parse(JSON.parse(json)).clientModules);
}

interface Problem {
  route: string;
  text: string;
}

/** One line a kind of problem, with the first page that has it and how many others do. */
function describeProblems(problems: readonly Problem[]): string {
  const lines = [...groupBy(problems, ({ text }) => text)].map(([text, same]) => {
    const others = same.length > 1 ? ` (et ${same.length - 1} autres)` : "";
    return `  ${same[0]?.route ?? ""}${others} : ${text}`;
  });
  return `Ces pages ne sont pas des pages de lecture (docs/adr/0002) :\n${lines.join("\n")}`;
}

/** One problem for each client component of ours that a route would load. */
async function findClientComponents(serverApp: string): Promise<Problem[]> {
  const manifests = await filesBelow(serverApp, "page_client-reference-manifest.js");
  if (manifests.length === 0) throw new Error("Next wrote no client reference manifest.");
  const problems = await Promise.all(
    manifests.map(async (file) => {
      const modules = readClientModules(await readFile(file, "utf8"));
      const route = path.relative(serverApp, path.dirname(file)) || "/";
      return modules
        .filter((name) => !frameworkModule.test(name))
        .map((name) => ({ route, text: `client component ${name}` }));
    }),
  );
  return problems.flat();
}

/**
 * Lightens every prerendered page below `distDir`, in place. Returns how many there are, and the fingerprints that it
 * took off them.
 * @throws Error that lists each page which holds what a reading page may not hold.
 */
export async function lightenReadingPages(
  distDir: string,
  allowedScripts: ReadonlySet<string>,
): Promise<{ pages: number; fingerprints: Fingerprints }> {
  const server = path.join(distDir, "server");
  const serverApp = path.join(server, "app");
  const problems = await findClientComponents(serverApp);
  const files = (await filesBelow(serverApp, ".html")).filter(
    (file) => file !== path.join(server, frameworkErrorPage),
  );
  const found = await mapAtOnce(files, async (file) => {
    const { html, fingerprint } = takeFingerprint(await readFile(file, "utf8"));
    const page = toReadingPage(html, allowedScripts);
    const route = path.relative(serverApp, file);
    await writeFile(file, page.html);
    return { route, fingerprint, problems: page.problems };
  });
  for (const { route, problems: texts } of found)
    problems.push(...texts.map((text) => ({ route, text })));
  if (problems.length > 0) throw new Error(describeProblems(problems));
  await dropPayloads(serverApp);
  for (const [theirs, ours] of errorPages)
    await copyFile(path.join(server, ours), path.join(server, theirs));
  const fingerprints = found.flatMap(({ route, fingerprint }) =>
    fingerprint === undefined ? [] : [[addressOfPage(route), fingerprint] as const],
  );
  return { pages: files.length, fingerprints: Object.fromEntries(fingerprints) };
}
