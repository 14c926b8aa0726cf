/** The door of the curators' desk to the store and the knowledge, and the way to draw its pages. */
import "server-only";
import type { ReactNode } from "react";
import { addDays } from "#lib/calendar-date.ts";
import { groupGaps, type GapGroup } from "#lib/curation/gap-groups.ts";
import { openQuestions, type OpenQuestion } from "#lib/curation/today.ts";
import { articleOpinions, type ArticleOpinions } from "#lib/curation/unhelpful.ts";
import type { GapCount, Opinion } from "#lib/curation/desk-store.ts";
import { readEnv, readForge } from "#lib/env.node.ts";
import { editAddress } from "#lib/forge.ts";
import { questionBoard, statusReader, type QuestionWithStatus } from "#lib/questions/status.ts";
import type { Question } from "#lib/questions/store.ts";
import { todayInParis } from "#lib/today.ts";
import { getKnowledge } from "./knowledge.ts";
import { getQuestionStore } from "./questions.ts";
import { renderPage } from "./render.ts";
import { getHistory } from "./upkeep.ts";

/** A season: older needs were met, or nobody has them any more. */
const gapDays = 91;
const opinionDays = 365;
/** Enough for the curators of a year to be named beside the questions they took. */
const journalRead = 500;

interface DeskPage {
  title: string;
  main: ReactNode;
  status?: number;
}

/** A page of the desk, on its own shell: readers do not download its styles. */
export function renderDesk(
  request: Request,
  { title, main, status = 200 }: DeskPage,
): Promise<Response> {
  const headers = { "Cache-Control": "no-store" };
  return renderPage(request, { shell: "rendu/bureau", title, main, status, headers });
}

export async function readGaps(): Promise<{ gaps: GapCount[]; groups: GapGroup[] }> {
  const gaps = await (await getQuestionStore()).desk.gaps(addDays(todayInParis(), -gapDays));
  return { gaps, groups: groupGaps(gaps) };
}

export async function readOpinions(): Promise<{
  opinions: Opinion[];
  byArticle: ArticleOpinions[];
}> {
  const since = `${addDays(todayInParis(), -opinionDays)}T00:00:00.000Z`;
  const [store, { articles }, { files }] = await Promise.all([
    getQuestionStore(),
    getKnowledge(),
    getHistory(),
  ]);
  const opinions = await store.desk.opinions(since);
  const forge = readForge(readEnv());
  const judged = articles.map(({ id, slug, title, file }) => {
    const history = files[file];
    const editUrl = forge && history && editAddress(forge, history.path);
    return { id, slug, title, file, editUrl, changedOn: history?.days[0] };
  });
  return { opinions, byArticle: articleOpinions(judged, opinions) };
}

export interface DeskQuestions {
  /** All of them, as they are kept. */
  kept: Question[];
  open: OpenQuestion[];
  /** Answered, declined, and those that repeat another. */
  settled: QuestionWithStatus[];
}

export async function readQuestions(): Promise<DeskQuestions> {
  const [store, { articles }] = await Promise.all([getQuestionStore(), getKnowledge()]);
  const [kept, journal] = await Promise.all([
    store.questions(),
    store.desk.journal({ skip: 0, limit: journalRead }),
  ]);
  const { open, answered, declined } = questionBoard(kept, articles);
  const statusOf = statusReader(kept, articles);
  const duplicates = kept.flatMap((question) => {
    const status = statusOf(question);
    return status.kind === "duplicate" ? [{ ...question, status }] : [];
  });
  return {
    kept,
    open: openQuestions(open, [...open, ...answered], journal),
    settled: [...answered, ...declined, ...duplicates],
  };
}
