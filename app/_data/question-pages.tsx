/** Pages that stand on the store: drawn on the shell, and clear when the store does not answer. */
import "server-only";
import { StoreDownView } from "#components/question/store-down-view.tsx";
import { StoreUnavailable } from "#lib/questions/store.ts";
import { renderPage, renderSafely } from "./render.ts";

/** An answer that leads to a private page. That page has its headers from next.config.mjs, whatever it answers. */
export const privateHeaders = { "Cache-Control": "no-store" } as const;

/** Forms: a browser may keep its own, so that going back finds what was typed. */
export const formHeaders = { "Cache-Control": "private, no-cache" } as const;

const retryAfterSeconds = "60";

export const unavailableHeaders = { ...formHeaders, "Retry-After": retryAfterSeconds } as const;

/** The cause is for who runs the site; its message holds neither texts nor passwords. */
export function logUnavailable({ message, cause }: StoreUnavailable): void {
  console.error(message, cause instanceof Error ? cause.message : "");
}

/** Runs `render`; without the store, a page says what still works, with status 503. */
export function renderWithStore(
  request: Request,
  render: () => Promise<Response>,
): Promise<Response> {
  return renderSafely(request, async () => {
    try {
      return await render();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      logUnavailable(error);
      return renderPage(request, {
        shell: "recherche",
        title: "Les questions reviennent bientôt",
        main: <StoreDownView />,
        status: 503,
        headers: unavailableHeaders,
      });
    }
  });
}
