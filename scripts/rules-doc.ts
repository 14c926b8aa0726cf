/** `npm run rules:doc`: writes `docs/rules.md` from the registry of rules. */
import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { ruleNames } from "#lib/content/rules/registry.ts";
import { rulesDocumentFile } from "#lib/content/rules/rule-address.ts";
import { rulesDocument } from "#lib/content/rules/rules-document.ts";
import { countLabel } from "#lib/text.ts";

const options = await resolveConfig(rulesDocumentFile);
await writeFile(
  rulesDocumentFile,
  await format(rulesDocument(), { ...options, filepath: rulesDocumentFile }),
);
process.stdout.write(`${rulesDocumentFile} : ${countLabel(ruleNames.length, "règle")}.\n`);
