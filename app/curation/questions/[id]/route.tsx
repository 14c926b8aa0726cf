import { randomUUID } from "node:crypto";
import { withCurator, type SignedCurator } from "#app/_data/curators.ts";
import { renderDesk } from "#app/_data/desk.tsx";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { findNear, getQuestionStore } from "#app/_data/questions.ts";
import { DeskQuestionView } from "#components/curation/desk-question-view.tsx";
import type { RefusedDecision } from "#components/curation/question-decisions.tsx";
import { UnknownQuestionView } from "#components/curation/unknown-question-view.tsx";
import { deskActions, type DeskAction, type JournalEntry } from "#lib/curation/desk-store.ts";
import {
  isAlreadySo,
  planDecision,
  readDecisionForm,
  stateMark,
  type DecisionForm,
} from "#lib/curation/plan-decision.ts";
import { statusReader } from "#lib/questions/status.ts";
import type { Question } from "#lib/questions/store.ts";
import { routes } from "#lib/routes.ts";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ id: string }>;
}

const doneTexts: Readonly<Record<DeskAction, string>> = {
  take: "La question est à vous. La personne qui a demandé le voit.",
  release: "La question attend de nouveau.",
  decline: "C’est dit : la personne qui a demandé lira la raison.",
  merge: "Les deux questions n’en font plus qu’une.",
  reopen: "La question attend de nouveau sa réponse.",
};

const staleText =
  "Cette question a changé depuis que vous avez ouvert la page : voyez ci-dessous ce qui a été fait, puis choisissez de nouveau.";
const unreadableText = "Cet envoi ne se lit pas. Choisissez de nouveau ci-dessous.";

interface Shown {
  done?: string | undefined;
  refused?: RefusedDecision | undefined;
  status?: number;
}

async function renderQuestion(
  request: Request,
  curator: SignedCurator,
  id: string,
  { done, refused, status = 200 }: Shown,
): Promise<Response> {
  const [store, { articles, themes }] = await Promise.all([getQuestionStore(), getKnowledge()]);
  const questions = await store.questions();
  const kept = questions.find((question) => question.id === id);
  if (!kept) {
    const main = <UnknownQuestionView curator={curator} id={id} />;
    return renderDesk(request, { title: "Question inconnue", main, status: 404 });
  }
  const [near, journal] = await Promise.all([findNear(kept.text), store.desk.journalOf(id)]);
  const [nearestPage] = near.articles[0]?.url.split("#") ?? [];
  const nearest = articles.find(({ slug }) => routes.article(slug) === nearestPage);
  const others = near.questions.filter((question) => question.id !== id);
  const main = (
    <DeskQuestionView
      curator={curator}
      question={{ ...kept, status: statusReader(questions, articles)(kept) }}
      near={{ articles: near.articles, questions: others }}
      themes={themes}
      theme={nearest?.theme ?? themes[0]?.key}
      journal={journal}
      done={done}
      refused={refused}
    />
  );
  return renderDesk(request, { title: kept.text, main, status });
}

function readDone(request: Request): string | undefined {
  const said = new URL(request.url).searchParams.get("fait");
  const action = deskActions.find((each) => each === said);
  return action && doneTexts[action];
}

export function GET(request: Request, { params }: Context): Promise<Response> {
  return withCurator(request, async (curator) => {
    const { id } = await params;
    return renderQuestion(request, curator, id, { done: readDone(request) });
  });
}

interface Standing {
  curator: SignedCurator;
  questions: readonly Question[];
  journal: readonly JournalEntry[];
}

type Decided = "done" | { refused: Omit<RefusedDecision, "action" | "reason" | "original"> };

/** Writes the decision, unless the question is no longer as the form showed it. */
async function decide(
  form: DecisionForm,
  question: Question,
  { curator, questions, journal }: Standing,
): Promise<Decided> {
  // The same form sent twice: the first time did it.
  if (isAlreadySo(form, question, { questions, journal, email: curator.email })) return "done";
  if (form.state !== stateMark(question, journal)) return { refused: { refusal: staleText } };
  const now = new Date().toISOString();
  const planned = planDecision(form, question, { questions, now });
  if ("refusal" in planned) return { refused: planned };
  const outcome = await (
    await getQuestionStore()
  ).desk.decide({
    seen: question,
    decision: planned.decision,
    entry: { id: randomUUID(), at: now, action: form.action, detail: planned.detail },
    curator: { email: curator.email, name: curator.name },
  });
  return outcome === "done" ? "done" : { refused: { refusal: staleText } };
}

/** A decision about the question. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return withCurator(request, async (curator) => {
    const { id } = await params;
    const form = readDecisionForm(curator.fields);
    const store = await getQuestionStore();
    const questions = await store.questions();
    const question = questions.find((each) => each.id === id);
    if (!form || !question) {
      const refused = {
        action: "take",
        refusal: unreadableText,
        reason: "",
        original: "",
      } as const;
      return renderQuestion(request, curator, id, { refused, status: 422 });
    }
    const journal = await store.desk.journalOf(id);
    const decided = await decide(form, question, { curator, questions, journal });
    if (decided === "done") {
      const headers = {
        Location: routes.deskQuestion(id, form.action),
        "Cache-Control": "no-store",
      };
      return new Response(null, { status: 303, headers });
    }
    const { action, reason, original } = form;
    const refused = { ...decided.refused, action, reason, original };
    const status = decided.refused.refusal === staleText ? 409 : 422;
    return renderQuestion(request, curator, id, { refused, status });
  });
}
