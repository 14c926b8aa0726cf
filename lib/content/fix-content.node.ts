/** `npm run check -- --fix`: mends in place what a machine can mend. */
import { readFile, writeFile } from "node:fs/promises";
import { groupBy } from "#lib/text.ts";
import { checkContent, type CheckOptions, type CheckedContent } from "./check-content.node.ts";
import { applyEdits } from "./rules/apply-edits.ts";

/** A mend may uncover another, such as a space between two signs that were apart; never so many. */
const maxRounds = 5;

export interface FixedContent extends CheckedContent {
  /** How many places were mended. */
  mended: number;
  /** Files written, in the order of the first change. */
  files: string[];
}

async function mendFiles({ errors, advice }: CheckedContent): Promise<string[]> {
  const mendable = [...errors, ...advice].flatMap(({ file, edit }) =>
    edit ? [{ file, edit }] : [],
  );
  const written: string[] = [];
  for (const [file, found] of groupBy(mendable, (issue) => issue.file)) {
    const source = await readFile(file, "utf8");
    const mended = applyEdits(
      source,
      found.map(({ edit }) => edit),
    );
    if (mended === source) continue;
    await writeFile(file, mended);
    written.push(file);
  }
  return written;
}

/** Mends the base in `folder`; what comes back is what is left for a person to mend. */
export async function fixContent(folder: string, options: CheckOptions): Promise<FixedContent> {
  const files = new Set<string>();
  let checked = await checkContent(folder, options);
  const mendable = ({ errors, advice }: CheckedContent) =>
    [...errors, ...advice].filter(({ edit }) => edit !== undefined).length;
  let mended = 0;
  for (let round = 0; round < maxRounds && mendable(checked) > 0; round += 1) {
    mended += mendable(checked);
    const written = await mendFiles(checked);
    for (const file of written) files.add(file);
    checked = await checkContent(folder, options);
  }
  return { ...checked, mended, files: [...files] };
}
