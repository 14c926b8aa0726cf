import { renderPage, renderSafely } from "#app/_data/render.ts";
import { SignedOutView, signedOutTitle } from "#components/session/signed-out-view.tsx";

export const dynamic = "force-dynamic";

/** Where the provider sends the browser after signing out; changes nothing, so anyone may open it. */
export function GET(request: Request): Promise<Response> {
  return renderSafely(request, () =>
    renderPage(request, { shell: "recherche", title: signedOutTitle, main: <SignedOutView /> }),
  );
}
