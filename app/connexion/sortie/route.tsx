import { withCurator } from "#app/_data/curators.ts";
import { getQuestionStore } from "#app/_data/questions.ts";
import { renderPage } from "#app/_data/render.ts";
import {
  getProvider,
  renderWithSignIn,
  seeOther,
  sessionOf,
  withCookies,
} from "#app/_data/sign-in.tsx";
import { SignedOutView, signedOutTitle } from "#components/session/signed-out-view.tsx";
import { isForeignRequest } from "#lib/questions/request.ts";
import { routes } from "#lib/routes.ts";
import { clearCookie, sessionCookie } from "#lib/session/cookie.ts";
import { signOutAddress } from "#lib/session/provider.node.ts";
import { SignInFailure } from "#lib/session/sign-in-failure.ts";
import type { SignInSettings } from "#lib/session/sign-in-settings.node.ts";

export const dynamic = "force-dynamic";

/** Signing out here does not wait for a provider that does not answer. */
async function providerAddress(
  settings: SignInSettings,
  idToken: string,
): Promise<string | undefined> {
  try {
    return signOutAddress(await getProvider(settings), settings, idToken);
  } catch (error) {
    if (!(error instanceof SignInFailure)) throw error;
    console.error(`Déconnexion : ${error.reason}, ${error.message}`);
    return undefined;
  }
}

/**
 * Ends the session on every instance, then at the provider. The browser goes there by `Refresh` and not by a
 * redirection: Chromium holds the redirections of a form to `form-action 'self'`.
 */
export function POST(request: Request): Promise<Response> {
  return renderWithSignIn(request, async (settings) => {
    const session = await sessionOf(request, settings);
    // Signed out in another tab, or expired: what was asked is done.
    if (!session && !isForeignRequest(request.headers)) return seeOther(routes.signedOut());
    return withCurator(request, async () => {
      const { tokenHash = "", idToken = "" } = session ?? {};
      await (await getQuestionStore()).sessions.close(tokenHash);
      const next = await providerAddress(settings, idToken);
      const page = await renderPage(request, {
        shell: "recherche",
        title: signedOutTitle,
        main: <SignedOutView next={next} />,
        headers: next === undefined ? {} : { Refresh: `0; url=${next}` },
      });
      return withCookies(page, [clearCookie(sessionCookie(settings.siteUrl))]);
    });
  });
}
