/** `npm run check -- --fix`: mends in place what a machine can mend. */
import { checkContent, type CheckOptions, type CheckedContent } from "./check-content.node.ts";
import { mendFiles, readTexts } from "./mend-files.node.ts";

/** A mend may uncover another, such as a space between two signs that were apart; never so many. */
const maxRounds = 5;

export interface FixedContent extends CheckedContent {
  /** How many places were mended. */
  mended: number;
  /** Files written, in the order of the first change. */
  files: string[];
  /** Files with places to mend that may not be written; they are as they were. */
  readOnly: string[];
}

/**
 * Mends the base in `folder`; what comes back is what is left for a person to mend.
 * @throws Error when the folder does not exist.
 */
export async function fixContent(folder: string, options: CheckOptions): Promise<FixedContent> {
  const files = new Set<string>();
  let mended = 0;
  let readOnly: string[] = [];
  for (let round = 0; ; round += 1) {
    const texts = await readTexts(folder);
    const checked = await checkContent(folder, options);
    if (round < maxRounds) {
      const done = await mendFiles([...checked.errors, ...checked.advice], texts);
      mended += done.count;
      readOnly = done.readOnly;
      for (const file of done.written) files.add(file);
      if (done.written.length > 0 || done.stale.length > 0) continue;
    }
    return { ...checked, mended, files: [...files], readOnly };
  }
}
