/** The page of a sign-in that did not come to its end. */
import "server-only";
import {
  problemTitle,
  SignInFailedView,
  type SignInProblem,
} from "#components/session/sign-in-failed-view.tsx";
import { SignInFailure } from "#lib/session/sign-in-failure.ts";
import { unavailableHeaders } from "./question-pages.tsx";
import { renderPage } from "./render.ts";

const statuses: Readonly<Record<SignInProblem, number>> = {
  unreachable: 502,
  refused: 403,
  cancelled: 403,
  "no-email": 403,
  lost: 400,
  limited: 429,
  store: 503,
};

export function renderSignInProblem(
  request: Request,
  problem: SignInProblem,
  returnTo: string,
): Promise<Response> {
  return renderPage(request, {
    shell: "recherche",
    title: problemTitle(problem),
    main: <SignInFailedView problem={problem} returnTo={returnTo} />,
    status: statuses[problem],
    ...(problem === "store" && { headers: unavailableHeaders }),
  });
}

/** Runs `work`; what the provider refuses or does not answer is logged, without any secret, and gets its page. */
export async function withFailures(
  request: Request,
  returnTo: string,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SignInFailure)) throw error;
    if (error.reason !== "cancelled")
      console.error(`Connexion : ${error.reason}, ${error.message}`);
    return renderSignInProblem(request, error.reason, returnTo);
  }
}
