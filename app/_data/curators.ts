/** What stands before every page and every write of the curators. */
import "server-only";
import type { FormRefusal } from "#components/session/form-refused-view.tsx";
import { isForeignRequest } from "#lib/questions/request.ts";
import { StoreUnavailable } from "#lib/questions/store.ts";
import { routes } from "#lib/routes.ts";
import { formTokenField, type Curator } from "#lib/session/curator.ts";
import { isSameText } from "#lib/session/seal.node.ts";
import type { OpenSession } from "#lib/session/session.node.ts";
import { readFormFields, type BodyRefusal } from "./form-body.ts";
import { renderRefusal } from "./form-refusal.tsx";
import { logUnavailable } from "./question-pages.tsx";
import { renderWithSignIn, seeOther, sessionOf } from "./sign-in.tsx";

export interface SignedCurator extends Curator {
  /** For the hidden field `formTokenField` of each form (components/session/form-token.tsx). */
  formToken: string;
  /** What the form sent, without its token; nothing on GET. To be parsed with Zod. */
  fields: Readonly<Record<string, unknown>>;
}

const bodyRefusals: Readonly<Record<BodyRefusal, FormRefusal>> = {
  400: "form",
  413: "size",
  415: "form",
};

function signed(session: OpenSession, fields: Readonly<Record<string, unknown>>): SignedCurator {
  return { ...session.curator, formToken: session.formToken, fields };
}

type Render = (curator: SignedCurator) => Promise<Response>;

/** The order matters: who comes from elsewhere, or sends what cannot be read, learns nothing of the session. */
async function answerWrite(
  request: Request,
  readSession: () => Promise<OpenSession | undefined>,
  render: Render,
): Promise<Response> {
  if (isForeignRequest(request.headers)) {
    return renderRefusal(request, { refusal: "foreign", status: 403 });
  }
  const sent = await readFormFields(request);
  if (typeof sent === "number") {
    return renderRefusal(request, { refusal: bodyRefusals[sent], status: sent });
  }
  const { [formTokenField]: token, ...fields } = sent;
  try {
    const session = await readSession();
    if (!session) return await renderRefusal(request, { refusal: "session", status: 401, fields });
    const { formToken } = session;
    if (typeof token !== "string" || !isSameText(token, formToken)) {
      return await renderRefusal(request, { refusal: "token", status: 403, fields, formToken });
    }
    return await render(signed(session, fields));
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    logUnavailable(error);
    const kept = typeof token === "string" ? { formToken: token } : {};
    return renderRefusal(request, { refusal: "store", status: 503, fields, ...kept });
  }
}

/**
 * Runs `render` for a curator signed in. Without session, GET goes to sign-in and back (303). A write (any other
 * method) must come from this site, be a form of a bearable size and carry the token of the session; what is
 * refused gets a page with what was typed (401 without session, 403, 413, 415, 503 without store).
 */
export function withCurator(request: Request, render: Render): Promise<Response> {
  return renderWithSignIn(request, async (settings) => {
    const readSession = () => sessionOf(request, settings);
    if (request.method !== "GET" && request.method !== "HEAD") {
      return answerWrite(request, readSession, render);
    }
    const session = await readSession();
    if (session) return render(signed(session, {}));
    const { pathname, search } = new URL(request.url);
    return seeOther(routes.signIn(`${pathname}${search}`));
  });
}
