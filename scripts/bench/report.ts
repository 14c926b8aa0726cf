/** Writes the figures of the bench as a table. */
import type { BrowserFigures } from "./browser.ts";
import type { BuildFigures } from "./build.ts";
import type { CheckTimes } from "./check.ts";
import type { Measures } from "./contestants.ts";

export interface Report {
  sizes: readonly { articles: number; pages: number; engines: readonly Measures[] }[];
  browser: readonly BrowserFigures[];
  check: readonly CheckTimes[];
  build: readonly BuildFigures[];
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} ko`;
}

function milliseconds(value: number): string {
  return value < 10 ? `${value.toFixed(2)} ms` : `${Math.round(value)} ms`;
}

/** How many times ours a figure is; nothing in our own row. */
function ratio(value: number, ours: number, isOurs: boolean): string {
  if (isOurs || ours <= 0) return "";
  const times = value / ours;
  return ` (×${times < 10 ? times.toFixed(1) : Math.round(times)})`;
}

const heads = [
  ...["", "construction", "prêt", "1re réponse p50", "p95", "requête p50", "p95", "mémoire"],
];

function cells(one: Measures, ours: Measures): string[] {
  const isOurs = one === ours;
  const compare = (show: (value: number) => string, pick: (measures: Measures) => number): string =>
    show(pick(one)) + ratio(pick(one), pick(ours), isOurs);
  return [
    one.name,
    compare(milliseconds, ({ buildMs }) => buildMs),
    compare(kilobytes, ({ readyBytes }) => readyBytes),
    compare(kilobytes, ({ answerBytes }) => answerBytes.p50),
    compare(kilobytes, ({ answerBytes }) => answerBytes.p95),
    compare(milliseconds, ({ queryMs }) => queryMs.p50),
    compare(milliseconds, ({ queryMs }) => queryMs.p95),
    compare(
      (value) => `${value.toFixed(1)} Mio`,
      ({ heapMiB }) => heapMiB,
    ),
  ];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The report as people read it. */
export function formatReport({ sizes, browser, check, build }: Report): string {
  const tables = sizes.map(({ articles, pages, engines }) => {
    const [ours] = engines;
    const rows = ours === undefined ? [] : engines.map((one) => cells(one, ours));
    return `${articles} articles (${pages} pages)\n${table([heads, ...rows])}`;
  });
  const lines = browser.map(
    ({ articles, slowdown, medianMs, p95Ms, longestTaskMs }) =>
      `${articles} articles, processeur ÷ ${slowdown} : ${milliseconds(medianMs)} de la touche à l’écran (p95 ${milliseconds(p95Ms)}), plus longue tâche ${milliseconds(longestTaskMs)}`,
  );
  const inBrowser = lines.length === 0 ? [] : [`Dans Chromium\n${lines.join("\n")}`];
  const checks = check.map(
    ({ articles, first, again, afterChange }) =>
      `${articles} articles : npm run check en ${first.toFixed(1)} s, à nouveau en ${again.toFixed(1)} s, en ${afterChange.toFixed(1)} s quand un article a changé`,
  );
  const builds = build.map(
    ({ articles, cold, warm, outputMB, htmlMB, pictures, picturesMB }) =>
      `${articles} articles : npm run build en ${cold.toFixed(0)} s, à nouveau en ${warm.toFixed(0)} s quand un article a changé ; ${outputMB.toFixed(0)} Mo écrits, dont ${htmlMB.toFixed(0)} de pages ; images des liens à part : ${pictures.toFixed(0)} s, ${picturesMB.toFixed(0)} Mo`,
  );
  return [...tables, ...inBrowser, ...checks, ...builds].join("\n\n");
}
