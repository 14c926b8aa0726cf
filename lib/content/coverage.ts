/** Which themes are answered at which moment of the mission, and which are not. */
import type { Knowledge } from "./knowledge.ts";
import { momentKeys, moments, type Moment } from "./schema/article.ts";

export interface CoverageRow {
  /** Key of the theme. */
  theme: string;
  title: string;
  /** Articles of the theme. */
  articles: number;
  /** Of these, articles that name no moment: they stand in no column. */
  withoutMoment: number;
  /** Articles by moment, in the order of `columns`; one article may count in several. */
  cells: number[];
}

export interface Coverage {
  columns: { moment: Moment; title: string }[];
  rows: CoverageRow[];
  /** Pairs of a theme and a moment that no article answers. */
  emptyCells: number;
}

/** In the order of `themes.yaml` and of the mission. */
export function coverageOf({ themes, articles }: Pick<Knowledge, "themes" | "articles">): Coverage {
  const columns = momentKeys.map((moment) => ({ moment, title: moments[moment] }));
  const rows = themes.map(({ key, title }): CoverageRow => {
    const ofTheme = articles.filter(({ theme }) => theme === key);
    return {
      ...{ theme: key, title, articles: ofTheme.length },
      withoutMoment: ofTheme.filter((article) => article.moments.length === 0).length,
      cells: columns.map(
        ({ moment }) => ofTheme.filter((article) => article.moments.includes(moment)).length,
      ),
    };
  });
  const emptyCells = rows.flatMap(({ cells }) => cells.filter((count) => count === 0)).length;
  return { columns, rows, emptyCells };
}
