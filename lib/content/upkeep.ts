/** What a page says of its own life: last change, and the ways to mend it. */
import { editAddress, historyAddress } from "#lib/forge.ts";
import { reportLinks, type ReportChannels, type ReportLinks } from "#lib/report.ts";
import type { ContentHistory } from "./git-log.ts";
import type { Section } from "./outline.ts";

export interface Upkeep {
  /** Day of the last change of the text; absent when it cannot be told. */
  changedOn?: string;
  /** How often the text changed, its first version included; absent when it cannot be told. */
  changes?: number;
  editUrl?: string;
  historyUrl?: string;
  /** The page first, then its sections; empty when reports have nowhere to go. */
  reports: readonly (ReportLinks & { label: string })[];
}

export interface KeptPage {
  title: string;
  /** File, as in messages. */
  file: string;
  /** Full address that lasts. */
  address: string;
  sections: readonly Section[];
}

const deepest = 3; // As in the table of contents: finer parts would make a list to search.

/** Path in the repository; undefined for a file that the forge cannot have. */
function pathOnForge(file: string, { isKnown, files }: ContentHistory): string | undefined {
  if (isKnown) return files[file]?.path;
  // An unpacked archive has no repository; its folders are those of the repository it came from.
  return file.startsWith("/") || /^[A-Za-z]:/.test(file) ? undefined : file;
}

function listReports(page: KeptPage, channels: ReportChannels): Upkeep["reports"] {
  if (!channels.forge && channels.email === undefined) return [];
  const { title: pageTitle, address } = page;
  const sections = page.sections.filter(({ depth }) => depth >= 2 && depth <= deepest);
  return [
    { label: "Toute la page", ...reportLinks({ pageTitle, address }, channels) },
    ...sections.map(({ heading, anchor }) => {
      const part = { pageTitle, heading, address: `${address}#${anchor}` };
      return { label: heading, ...reportLinks(part, channels) };
    }),
  ];
}

/** All that `page` can honestly say and offer with these settings and this history. */
export function upkeepOf(
  page: KeptPage,
  history: ContentHistory,
  channels: ReportChannels,
): Upkeep {
  const file = history.files[page.file];
  const changedOn = file?.days[0];
  const path = pathOnForge(page.file, history);
  const { forge } = channels;
  return {
    ...(changedOn !== undefined && { changedOn }),
    ...(changedOn !== undefined && file?.isWhole && { changes: file.days.length }),
    ...(forge && path && { editUrl: editAddress(forge, path) }),
    ...(forge && path && { historyUrl: historyAddress(forge, path) }),
    reports: listReports(page, channels),
  };
}
