/** The door of route handlers to sign-in: its settings, the provider of identity, the session of a request. */
import "server-only";
import { NotSetUpView, notSetUpTitle } from "#components/session/not-set-up-view.tsx";
import { readEnv } from "#lib/env.node.ts";
import { StoreUnavailable } from "#lib/questions/store.ts";
import { routes } from "#lib/routes.ts";
import { readCookie, sessionCookie } from "#lib/session/cookie.ts";
import { discoverProvider, type Provider } from "#lib/session/provider.node.ts";
import { findSession, type OpenSession } from "#lib/session/session.node.ts";
import { readSignIn, type SignInSettings } from "#lib/session/sign-in-settings.node.ts";
import { logUnavailable } from "./question-pages.tsx";
import { getQuestionStore } from "./questions.ts";
import { renderPage, renderSafely } from "./render.ts";
import { renderSignInProblem } from "./sign-in-problem.tsx";

let provider: Promise<Provider> | undefined;

/** @throws SignInFailure `unreachable`; the next call asks again. */
export function getProvider(settings: SignInSettings): Promise<Provider> {
  provider ??= discoverProvider(settings).catch((error: unknown) => {
    provider = undefined;
    throw error;
  });
  return provider;
}

/** @throws StoreUnavailable */
export async function sessionOf(
  request: Request,
  settings: SignInSettings,
): Promise<OpenSession | undefined> {
  const cookie = readCookie(request.headers.get("cookie"), sessionCookie(settings.siteUrl));
  if (cookie === undefined) return undefined;
  const { sessions } = await getQuestionStore();
  return findSession(sessions, settings, { cookie, now: new Date() });
}

/** Runs `render` with the settings of sign-in; a site without them says so, and so does one whose store is down. */
export function renderWithSignIn(
  request: Request,
  render: (settings: SignInSettings) => Promise<Response>,
): Promise<Response> {
  return renderSafely(request, async () => {
    const settings = readSignIn(readEnv());
    if (!settings) {
      const main = <NotSetUpView />;
      return renderPage(request, { shell: "recherche", title: notSetUpTitle, main, status: 503 });
    }
    try {
      return await render(settings);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      logUnavailable(error);
      return renderSignInProblem(request, "store", routes.curation());
    }
  });
}

/** Adds cookies to an answer that redirects or shows a page. */
export function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append("Set-Cookie", cookie);
  return response;
}

/** 303: the browser follows with GET. */
export function seeOther(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address } });
}
