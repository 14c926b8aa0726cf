import { getQuestionStore } from "#app/_data/questions.ts";
import { renderPage } from "#app/_data/render.ts";
import { renderSignInProblem, withFailures } from "#app/_data/sign-in-problem.tsx";
import {
  getProvider,
  renderWithSignIn,
  seeOther,
  sessionOf,
  withCookies,
} from "#app/_data/sign-in.tsx";
import { NotListedView, notListedTitle } from "#components/session/not-listed-view.tsx";
import { routes } from "#lib/routes.ts";
import {
  clearCookie,
  flowCookie,
  readCookie,
  sessionCookie,
  setCookie,
} from "#lib/session/cookie.ts";
import { sessionSeconds } from "#lib/session/curator.ts";
import { onlyOnce, readFlow, type Flow } from "#lib/session/flow.node.ts";
import { finishSignIn, signOutAddress } from "#lib/session/provider.node.ts";
import { openSession } from "#lib/session/session.node.ts";
import type { SignInSettings } from "#lib/session/sign-in-settings.node.ts";

export const dynamic = "force-dynamic";

/** An answer that opens nothing. Who is signed in already pressed twice, or came back by the history: no harm. */
async function renderLost(
  request: Request,
  settings: SignInSettings,
  returnTo: string,
): Promise<Response> {
  if (await sessionOf(request, settings)) return seeOther(returnTo);
  return renderSignInProblem(request, "lost", returnTo);
}

async function finish(request: Request, settings: SignInSettings, flow: Flow): Promise<Response> {
  const now = new Date();
  const { sessions } = await getQuestionStore();
  if ((await sessions.admit([onlyOnce(flow, now)])) === "limited") {
    return renderLost(request, settings, flow.returnTo);
  }
  const provider = await getProvider(settings);
  const query = new URL(request.url).search;
  const { person, idToken } = await finishSignIn(provider, settings, { flow, query });
  if (!settings.curators.has(person.email)) {
    const address = signOutAddress(provider, settings, idToken);
    const main = <NotListedView email={person.email} signOutAddress={address} />;
    return renderPage(request, { shell: "recherche", title: notListedTitle, main, status: 403 });
  }
  const former = await sessionOf(request, settings);
  if (former) await sessions.close(former.tokenHash);
  const sealed = await openSession(sessions, settings, { curator: person, idToken, now });
  const cookie = setCookie(sessionCookie(settings.siteUrl), sealed, sessionSeconds);
  return withCookies(seeOther(flow.returnTo), [cookie]);
}

/** What the provider answers: checked, then a session under a new token, or the reason why there is none. */
export function GET(request: Request): Promise<Response> {
  return renderWithSignIn(request, async (settings) => {
    const kind = flowCookie(settings.siteUrl);
    const flow = await readFlow(readCookie(request.headers.get("cookie"), kind), settings);
    if (!flow) return renderLost(request, settings, routes.curation());
    const answer = await withFailures(request, flow.returnTo, () =>
      finish(request, settings, flow),
    );
    return withCookies(answer, [clearCookie(kind)]);
  });
}
