/** The report of an import, as a terminal shows it. */
import { spaceFrench } from "#lib/content/french-spacing.ts";
import { countLabel } from "#lib/text.ts";
import type { PlannedPage, SkippedFile } from "./import-files.ts";

interface ReportedPage extends PlannedPage {
  target: string;
  outcome: "written" | "unchanged" | "different" | "overwritten";
}

const outcomeLabels = {
  written: "écrit",
  unchanged: "inchangé",
  different: "DIFFÉRENT, gardé tel quel (--force pour le remplacer)",
  overwritten: "remplacé",
} as const;

const kindLabels = { defi: "défi", article: "article" } as const;

function formatPage(page: ReportedPage): string {
  const { file, kind, generation, target, outcome, notes, media } = page;
  return [
    `${file} → ${target}  (${kindLabels[kind]}, ${generation}) : ${outcomeLabels[outcome]}`,
    ...notes.map(
      (note) => `  ${note.level === "todo" ? "!" : "·"} ${note.file}:${note.line}: ${note.message}`,
    ),
    ...media.map(
      ({ kind: what, url, line }) =>
        `  · ${file}:${line}: ${what === "pdf" ? "PDF" : "Image"}, non copié sur le nouveau site : ${url}`,
    ),
  ].join("\n");
}

/** One line an outcome, then what awaits a person. */
function formatTotals(
  pages: readonly ReportedPage[],
  skipped: readonly SkippedFile[],
  isDryRun: boolean,
): string {
  const count = (outcome: ReportedPage["outcome"]) =>
    pages.filter((page) => page.outcome === outcome).length;
  const defis = pages.filter((page) => page.kind === "defi").length;
  const todo = pages.reduce(
    (sum, page) => sum + page.notes.filter((note) => note.level === "todo").length,
    0,
  );
  const media = pages.reduce((sum, page) => sum + page.media.length, 0);
  return [
    `${countLabel(defis, "défi")}, ${countLabel(pages.length - defis, "article")} : ${count("written")} à l’état « écrit », ${count("unchanged")} « inchangé », ${count("overwritten")} « remplacé », ${count("different")} « différent ».`,
    `${countLabel(todo, "point")} à relire (« ! »), ${countLabel(media, "image ou PDF", "images ou PDF")} à reprendre, ${countLabel(skipped.length, "fichier")} de côté.`,
    ...(isDryRun ? ["Essai (--dry-run) : rien n’a été écrit."] : []),
  ].join("\n");
}

/** Every page with all its notes, every file left aside, then the totals. */
export function formatReport(
  result: { pages: readonly ReportedPage[]; skipped: readonly SkippedFile[] },
  isDryRun: boolean,
): string {
  const { pages, skipped } = result;
  const lines = [
    ...pages.map(formatPage),
    ...skipped.map(({ file, reason }) => `${file} : laissé de côté, ${reason}.`),
    "",
    formatTotals(pages, skipped, isDryRun),
    "",
  ];
  return spaceFrench(lines.join("\n"));
}
