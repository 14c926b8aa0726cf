/** `npm run check`: prints every mistake of the content, exit 1 when there is one. Flags: --json, --knowledge DIR. */
import { parseArgs } from "node:util";
import { checkContent } from "#lib/content/check-content.node.ts";
import { formatIssue } from "#lib/content/issues.ts";
import { readEnv } from "#lib/env.node.ts";
import { countLabel } from "#lib/text.ts";

const { values } = parseArgs({
  options: { json: { type: "boolean", default: false }, knowledge: { type: "string" } },
});
const { knowledge, issues } = await checkContent(values.knowledge ?? readEnv().KNOWLEDGE_DIR);

if (values.json) {
  process.stdout.write(`${JSON.stringify({ issues }, null, 2)}\n`);
} else if (issues.length > 0) {
  process.stdout.write(`${issues.map(formatIssue).join("\n\n")}\n\n`);
  process.stdout.write(`${countLabel(issues.length, "erreur")} à corriger.\n`);
} else {
  const { articles, defis, parcours, glossaire } = knowledge;
  const questions = articles.reduce((sum, article) => sum + article.questions.length, 0);
  const counts = [
    countLabel(articles.length, "article"),
    `${countLabel(questions, "question")} toutes trouvées`,
    countLabel(defis.length, "défi"),
    `${parcours.length} parcours`,
    countLabel(glossaire.length, "terme"),
  ];
  process.stdout.write(`Aucune erreur : ${counts.join(", ")}.\n`);
}
process.exitCode = issues.length > 0 ? 1 : 0;
