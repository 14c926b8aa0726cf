/**
 * A missing file of a folder whose files are kept for ever. Next gives every answer there the same
 * `Cache-Control`, this one too, and lets a handler add only to `Vary`: its star makes browsers and proxies
 * ask again, so that a page newer than the server that answers (two instances, one just updated) mends itself.
 */
export const dynamic = "force-dynamic";

export function GET(): Response {
  return new Response("Aucun fichier à cette adresse.\n", {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8", Vary: "*" },
  });
}
