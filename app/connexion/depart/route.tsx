import { admission, getQuestionStore } from "#app/_data/questions.ts";
import { renderSignInProblem, withFailures } from "#app/_data/sign-in-problem.tsx";
import { getProvider, renderWithSignIn, seeOther, withCookies } from "#app/_data/sign-in.tsx";
import { flowCookie, setCookie } from "#lib/session/cookie.ts";
import { flowSeconds, sealFlow } from "#lib/session/flow.node.ts";
import { beginSignIn } from "#lib/session/provider.node.ts";
import { returnAddress } from "#lib/session/return-address.ts";

export const dynamic = "force-dynamic";

/** Begins a sign-in: to the provider, with a sealed cookie that its answer must agree with. */
export function GET(request: Request): Promise<Response> {
  return renderWithSignIn(request, (settings) => {
    const returnTo = returnAddress(new URL(request.url).searchParams.get("retour"));
    return withFailures(request, returnTo, async () => {
      const store = await getQuestionStore();
      const attempts = await admission(request, store, "signIn");
      if ((await store.sessions.admit(attempts)) === "limited") {
        return renderSignInProblem(request, "limited", returnTo);
      }
      const { address, flow } = await beginSignIn(await getProvider(settings), settings, returnTo);
      const sealed = await sealFlow(flow, settings);
      const cookie = setCookie(flowCookie(settings.siteUrl), sealed, flowSeconds);
      return withCookies(seeOther(address), [cookie]);
    });
  });
}
