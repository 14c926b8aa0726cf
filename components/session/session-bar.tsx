/** Who is signed in, and the way out; at the head of each page of the curators. */
import { FormToken } from "#components/session/form-token.tsx";
import { routes } from "#lib/routes.ts";
import type { Curator } from "#lib/session/curator.ts";

export function SessionBar({ curator }: { curator: Curator & { formToken: string } }) {
  return (
    <form className="session-bar" method="post" action={routes.signOut()}>
      <p>
        Session ouverte : <strong>{curator.name}</strong>
      </p>
      <FormToken token={curator.formToken} />
      <button type="submit" className="quiet-action">
        Se déconnecter
      </button>
    </form>
  );
}
