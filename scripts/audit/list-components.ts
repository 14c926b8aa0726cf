/** Asks npm for the software bill of materials, and checks that it is one. */
import { z } from "zod";
import { npmCommand } from "#scripts/setup/dependencies.mjs";
import { runCommand } from "#scripts/setup/run-command.mjs";

/** What readers of CycloneDX 1.5 need of each component: a name, a version, and an address that scanners know. */
const Component = z.object({
  "bom-ref": z.string().min(1),
  name: z.string().min(1),
  version: z.string().min(1),
  purl: z.string().startsWith("pkg:npm/"),
});

const Bill = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.string().regex(/^1\.\d$/),
  components: z.array(Component.loose()).min(1),
});

/**
 * Returns the bill as JSON, and how many components it lists.
 * @throws Error when npm fails, or writes what is no bill.
 */
export async function listComponents(): Promise<{ json: string; count: number }> {
  const { command, args } = npmCommand();
  const { code, output } = await runCommand(
    command,
    [
      ...args,
      "sbom",
      "--sbom-format=cyclonedx",
      "--omit=dev",
      "--package-lock-only",
      "--loglevel=silent",
    ],
    { isCaptured: true, keptChars: Infinity },
  );
  if (code !== 0) throw new Error(`npm sbom a échoué (code ${code}).`);
  const bill = Bill.parse(JSON.parse(output));
  return { json: `${JSON.stringify(bill, undefined, 2)}\n`, count: bill.components.length };
}
