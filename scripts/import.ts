/** `npm run import`: the programme's own files, whatever generation, into our content. Exit 1 when a page was kept for being different. */
import { parseArgs } from "node:util";
import { z } from "zod";
import { readEnv } from "#lib/env.node.ts";
import { formatReport } from "#lib/import/format-report.ts";
import { importFiles, ImportInputError } from "#lib/import/import.node.ts";

const usage =
  "npm run import -- --from FICHIER_OU_DOSSIER … [--kind defi|article] [--out DOSSIER] [--dry-run] [--force]";
const Kind = z
  .enum(["defi", "article"], { error: "--kind vaut « defi » ou « article »." })
  .optional();

function readArguments() {
  const options = {
    from: { type: "string", multiple: true },
    kind: { type: "string" },
    out: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    force: { type: "boolean", default: false },
  } as const;
  try {
    // Sources may follow --from as a shell expands them: `--from a.md b.md`.
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const kind = Kind.safeParse(values.kind);
    if (!kind.success) throw new ImportInputError(z.prettifyError(kind.error));
    return { ...values, kind: kind.data, from: [...(values.from ?? []), ...positionals] };
  } catch (cause) {
    if (cause instanceof ImportInputError) throw cause;
    throw new ImportInputError("Argument inconnu ou mal formé.", { cause });
  }
}

/** One line that rewrites itself; nothing when the output is not a terminal. */
function showProgress(index: number, total: number, file: string): void {
  if (!process.stderr.isTTY) return;
  const width = Math.max(20, (process.stderr.columns || 80) - 20);
  process.stderr.write(`\r\u001B[2K${index}/${total}  ${file.slice(-width)}`);
  if (index === total) process.stderr.write("\r\u001B[2K");
}

async function main(): Promise<void> {
  const { from, kind, out, force, "dry-run": isDryRun } = readArguments();
  if (from.length === 0) throw new ImportInputError("Il manque --from.");
  const result = await importFiles({
    from,
    kind,
    out: out ?? readEnv().KNOWLEDGE_DIR,
    isDryRun,
    isForced: force,
    onFile: showProgress,
  });
  process.stdout.write(formatReport(result, isDryRun));
  process.exitCode = result.pages.some((page) => page.outcome === "different") ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof ImportInputError ? `${error.message}\n→ ${usage}` : error);
  process.exitCode = error instanceof ImportInputError ? 2 : 1;
});
