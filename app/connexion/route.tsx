import { renderPage } from "#app/_data/render.ts";
import { renderWithSignIn, seeOther, sessionOf } from "#app/_data/sign-in.tsx";
import { SignInView } from "#components/session/sign-in-view.tsx";
import { isProConnectIssuer } from "#lib/session/sign-in-settings.node.ts";
import { returnAddress } from "#lib/session/return-address.ts";

export const dynamic = "force-dynamic";

/** The door; `?retour=` is the page of the desk to come back to. Who is signed in already goes there. */
export function GET(request: Request): Promise<Response> {
  return renderWithSignIn(request, async (settings) => {
    const returnTo = returnAddress(new URL(request.url).searchParams.get("retour"));
    if (await sessionOf(request, settings)) return seeOther(returnTo);
    const isProConnect = isProConnectIssuer(settings.issuer);
    const main = <SignInView returnTo={returnTo} isProConnect={isProConnect} />;
    return renderPage(request, { shell: "recherche", title: "Se connecter", main });
  });
}
