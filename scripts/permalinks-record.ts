/** `npm run permalinks:record`: writes to permaliens.json every address that the base publishes now. Flag: --knowledge DIR. */
import { parseArgs } from "node:util";
import { formatIssue } from "#lib/content/issues.ts";
import { loadKnowledge } from "#lib/content/load.node.ts";
import { writePermalinks } from "#lib/content/permalinks.node.ts";
import { recordPermalinks } from "#lib/content/permalinks.ts";
import { readEnv } from "#lib/env.node.ts";
import { countLabel } from "#lib/text.ts";

const { values } = parseArgs({ options: { knowledge: { type: "string" } } });
const folder = values.knowledge ?? readEnv().KNOWLEDGE_DIR;
const { pages, permalinks, issues } = await loadKnowledge(folder, { drafts: true });

if (issues.length > 0) {
  // What is recorded is kept for ever: a slip, such as an id used twice or a lost slug, must not be.
  process.stdout.write(`${issues.map(formatIssue).join("\n\n")}\n\n`);
  process.stdout.write("Rien n’est enregistré tant qu’il reste des erreurs.\n");
  process.exitCode = 1;
} else {
  const recorded = recordPermalinks(permalinks.permalinks, pages);
  const isWritten = await writePermalinks(folder, recorded);
  const articles = Object.values(recorded.articles);
  const counts = [
    countLabel(articles.length, "article"),
    countLabel(
      articles.reduce((sum, { anchors }) => sum + anchors.length, 0),
      "titre",
    ),
    countLabel(recorded.defis.length, "adresse de défi", "adresses de défi"),
    countLabel(recorded.parcours.length, "adresse de parcours", "adresses de parcours"),
  ];
  const what = isWritten ? "enregistré" : "rien à ajouter";
  process.stdout.write(`${permalinks.file} : ${what} (${counts.join(", ")}).\n`);
}
