import { getAssets } from "#app/_data/assets.ts";
import { readFormFields } from "#app/_data/form-body.ts";
import {
  formHeaders,
  logUnavailable,
  privateHeaders,
  unavailableHeaders,
} from "#app/_data/question-pages.tsx";
import { admission, countSearchGap, findNear, getQuestionStore } from "#app/_data/questions.ts";
import { renderPage, renderSafely } from "#app/_data/render.ts";
import { AskView, type AskViewProps } from "#components/question/ask-view.tsx";
import { storeDownText } from "#components/question/store-down-view.tsx";
import { readEnv, readMail } from "#lib/env.node.ts";
import { maxQuestionChars, readAskForm, type AskForm } from "#lib/questions/ask-form.ts";
import { isForeignRequest } from "#lib/questions/request.ts";
import { hashToken, newQuestionId, newStamp, readStamp } from "#lib/questions/secrets.node.ts";
import { StoreUnavailable } from "#lib/questions/store.ts";
import { routes } from "#lib/routes.ts";
import { todayInParis } from "#lib/today.ts";

export const dynamic = "force-dynamic";

type Shown = Omit<AskViewProps, "stamp" | "near" | "offersContact">;

const alerts = {
  foreign: "Cet envoi ne vient pas de cette page. Envoyez-le de nouveau d’ici.",
  size: "Cet envoi est trop long. Gardez l’essentiel : une phrase, et ce qui l’explique.",
  form: "Cet envoi ne se lit pas. Remplissez ce formulaire.",
  trap: "Un champ caché a été rempli, comme le fait un programme. Envoyez de nouveau ce formulaire.",
  stamp: "Votre question n’est pas encore envoyée. Relisez-la, puis envoyez-la.",
  used: "Ce formulaire avait déjà servi à une autre question. Relisez celle-ci, puis envoyez-la.",
  limited:
    "Beaucoup de questions viennent d’être posées d’ici. Gardez cette page, et envoyez la vôtre dans une heure.",
} as const;

/** Without a mail server nobody would be told: no address is asked for. */
function offersContact(): boolean {
  return readMail(readEnv()) !== undefined;
}

/** What the store adds to the page; the form stands without it. */
async function readAround(text: string): Promise<Pick<AskViewProps, "stamp" | "near"> | undefined> {
  try {
    const store = await getQuestionStore();
    const stamp = await newStamp(store, todayInParis(), Date.now());
    return { stamp, near: await findNear(text) };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    logUnavailable(error);
    return undefined;
  }
}

const nothingAround = { stamp: "", near: { articles: [], questions: [] } };

async function renderAsk(request: Request, shown: Shown, status = 200): Promise<Response> {
  const around = await readAround(shown.draft.question);
  const alert = around
    ? shown.alert
    : `${storeDownText} Votre texte reste ici : gardez cette page ouverte, et envoyez-le dans quelques minutes.`;
  const { islands } = await getAssets();
  const isWrong = Object.keys(shown.mistakes ?? {}).length > 0;
  return renderPage(request, {
    shell: "recherche",
    title: isWrong ? "Erreur : poser une question" : "Poser une question",
    main: (
      <>
        <AskView
          {...shown}
          {...(around ?? nothingAround)}
          alert={alert}
          offersContact={offersContact()}
        />
        <script type="module" src={islands["question-draft"]} />
      </>
    ),
    status: around ? status : 503,
    // The store may be back since the question was refused.
    headers: around && status !== 503 ? formHeaders : unavailableHeaders,
  });
}

/** The form; `?q=` fills in the words of a search, and shows what is near them. */
export function GET(request: Request): Promise<Response> {
  return renderSafely(request, () => {
    const words = (new URL(request.url).searchParams.get("q") ?? "").trim();
    const question = words.slice(0, maxQuestionChars);
    return renderAsk(request, { draft: { question, details: "", contact: "", search: question } });
  });
}

type Kept = { followUp: string } | { refusal: "stamp" | "limited" | "used" };

/** Keeps the question, or says why it was not kept. */
async function keep(request: Request, form: AskForm): Promise<Kept> {
  const store = await getQuestionStore();
  const now = new Date();
  const at = { today: todayInParis(), nowMs: now.getTime() };
  const token = await readStamp(store, form.stamp, at);
  if (token === undefined) return { refusal: "stamp" };
  const { question: text, details, contact } = form;
  const tokenHash = hashToken(token);
  const known = { id: newQuestionId(), askedAt: now.toISOString(), tokenHash };
  const asked = { ...known, text, details, ...(contact && { contact }) };
  const outcome = await store.addQuestion(asked, await admission(request, store, "question"));
  if (outcome === "limited") return { refusal: outcome };
  // Sent twice, by an impatient press or a reload: the same question, the same page.
  const isOther = outcome === "known" && (await store.questionByToken(tokenHash))?.text !== text;
  return isOther ? { refusal: "used" } : { followUp: routes.followUp(token) };
}

async function send(request: Request, form: AskForm): Promise<Response> {
  const review = { draft: form, isReview: true };
  try {
    const kept = await keep(request, form);
    if ("followUp" in kept) {
      await countSearchGap(request, form.search, "asked");
      const headers = { Location: kept.followUp, ...privateHeaders };
      return new Response(null, { status: 303, headers });
    }
    const status = kept.refusal === "limited" ? 429 : 422;
    return await renderAsk(request, { ...review, alert: alerts[kept.refusal] }, status);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    logUnavailable(error);
    return renderAsk(request, { ...review, alert: storeDownText }, 503);
  }
}

/** Two presses: the first shows what exists and what was masked, the second sends. */
export function POST(request: Request): Promise<Response> {
  return renderSafely(request, async () => {
    const fields = await readFormFields(request);
    const empty = { draft: readAskForm({}) };
    if (typeof fields === "number") {
      const alert = fields === 413 ? alerts.size : alerts.form;
      return renderAsk(request, { ...empty, alert }, fields);
    }
    const form = readAskForm(fields, { offersContact: offersContact() });
    const { mistakes, found } = form;
    const shown = { draft: form, mistakes, found };
    if (isForeignRequest(request.headers)) {
      return renderAsk(request, { ...shown, alert: alerts.foreign }, 403);
    }
    if (form.isTrapped) return renderAsk(request, { ...shown, alert: alerts.trap }, 422);
    if (Object.keys(mistakes).length > 0) return renderAsk(request, shown, 422);
    if (!form.isSending || found.length > 0)
      return renderAsk(request, { ...shown, isReview: true });
    return send(request, form);
  });
}
