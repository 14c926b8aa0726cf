/** Writes `docs/rules.md`, for authors, from the registry. */
import { describeRule, isRuleName, ruleChapters, type RuleName } from "./registry.ts";

const introduction = `# Les règles de \`npm run check\`

Écrit par \`npm run rules:doc\` d’après \`lib/content/rules/registry\` : ne modifiez pas cette page à la main.

Une **erreur** arrête la publication : elle protège les lecteurs. Un **conseil** rend la base meilleure ; il n’arrête rien, sauf avec \`--strict\`.

| Commande | Fait |
| --- | --- |
| \`npm run check\` | dit les erreurs, puis les conseils, règle par règle |
| \`npm run check -- --fix\` | corrige ce qu’une machine peut corriger, et ne touche à rien d’autre |
| \`npm run check -- --rule NOM\` | une seule règle, sans rien abréger |
| \`npm run check -- --strict\` | échoue aussi sur un conseil |
| \`npm run check -- --json\` | la même chose pour un programme : \`issues\` (erreurs) et \`advice\` (conseils) |
| \`npm run check -- --format github\` | annotations de GitHub et de Forgejo ; d’office dans GitHub Actions |
| \`npm run check -- --format gitlab\` | rapport de qualité de GitLab (\`artifacts: reports: codequality\`) |

## Faire une exception

Un conseil peut avoir tort. Un commentaire l’excuse sur place, avec sa raison. Dans le texte d’une page, juste au-dessus du bloc qu’il excuse (ou dans la phrase) :

\`\`\`mdx
{/* check: link-text — « Ici » est le nom du service */}

Ouvrez [Ici](https://ici.gouv.fr).
\`\`\`

Dans un en-tête ou un fichier YAML, au-dessus de la clé ou de l’entrée qu’il excuse, ou à la fin de sa ligne :

\`\`\`yaml
# check: french-spaces — nom de marque, sans espace
title: Yahoo!
\`\`\`

\`check-page:\` au lieu de \`check:\` vaut pour tout le fichier. La raison est obligatoire ; une exception qui n’excuse plus rien est signalée ; une erreur ne s’excuse pas.
`;

function fence(text: string): string {
  return `\`\`\`\`text\n${text}\n\`\`\`\``;
}

function ruleSection(name: RuleName): string {
  const { level, title, why, mend, bad, good, canSilence, canFix } = describeRule(name);
  const facts = [
    level === "error" ? "Erreur" : "Conseil",
    ...(canFix ? ["corrigé par `--fix`"] : []),
    canSilence ? "peut être excusé avec une raison" : "ne s’excuse pas",
  ];
  return [
    `### ${name}`,
    `**${title}.** ${facts.join(", ")}.`,
    why,
    mend,
    `Refusé :\n\n${fence(bad)}`,
    `Accepté :\n\n${fence(good)}`,
  ].join("\n\n");
}

/** Text of the whole document. */
export function rulesDocument(): string {
  const chapters = ruleChapters.map(({ title, names }) =>
    [`## ${title}`, ...names.filter(isRuleName).map(ruleSection)].join("\n\n"),
  );
  return `${[introduction.trim(), ...chapters].join("\n\n")}\n`;
}
