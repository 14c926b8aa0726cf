/** The whole of `npm run links:check` but its terminal: which links, the looks, what is kept. */
import { loadKnowledge } from "#lib/content/load.node.ts";
import { checkLinks, type CheckOptions, type CheckOutcome } from "./check-links.node.ts";
import type { OutsideLink } from "./collect.ts";
import { writeLinks } from "./links-file.node.ts";
import { recordVerdict, type LinkRecord, type LinkRecords } from "./record.ts";
import { reportLinks, type LinksReport } from "./report.ts";
import { keepUsed, selectLinks, type Selection } from "./select-links.ts";

export interface LinksRun {
  /** The knowledge folder. */
  folder: string;
  selection: Selection;
  /** ISO date of the looks. */
  today: string;
  options: Omit<CheckOptions, "onVerdict" | "onProgress">;
  /** Called for each link dealt with; `done` grows from 1 to `total`. */
  onProgress: (done: number, total: number, url: string) => void;
}

export interface LinksRunResult extends CheckOutcome {
  /** How many links were chosen, and of how many something was learnt. */
  selected: number;
  learnt: number;
  report: LinksReport;
}

/** All addresses, those that answered last time first. */
function likelyToAnswer(links: readonly OutsideLink[], records: LinkRecords): string[] {
  const isAlive = ({ url }: OutsideLink) => records[url]?.outcome === "alive";
  const others = links.filter((link) => !isAlive(link));
  return [...links.filter(isAlive), ...others].map(({ url }) => url);
}

/** A machine that stops loses no more than so many looks. */
const looksBetweenSaves = 20;

/**
 * Looks at the links of the base that are due, and keeps what was learnt in `liens.json`, drafts included.
 * @throws Error when `liens.json` cannot be read: writing over it would forget what it knew.
 */
export async function runLinksCheck(run: LinksRun): Promise<LinksRunResult> {
  const { folder, selection, today, options } = run;
  const { knowledge, links } = await loadKnowledge(folder, { drafts: true });
  const [mistake] = links.issues;
  if (mistake) throw new Error(`${mistake.file}:${mistake.line} ${mistake.fact} ${mistake.fix}`);
  const { outsideLinks } = knowledge;
  const records = new Map<string, LinkRecord>(
    Object.entries(keepUsed(outsideLinks, links.records)),
  );
  const save = () => writeLinks(folder, Object.fromEntries(records));
  const chosen = selectLinks(outsideLinks, links.records, today, selection).map(({ url }) => url);
  let done = 0;
  let learnt = 0;
  const outcome = await checkLinks(chosen, likelyToAnswer(outsideLinks, links.records), {
    ...options,
    onVerdict: async (url, verdict) => {
      records.set(url, recordVerdict(records.get(url), verdict, today));
      learnt += 1;
      if (learnt % looksBetweenSaves === 0) await save();
    },
    onProgress: (url) => run.onProgress((done += 1), chosen.length, url),
  });
  if (learnt > 0) await save();
  const report = reportLinks(outsideLinks, Object.fromEntries(records));
  return { ...outcome, selected: chosen.length, learnt, report };
}
