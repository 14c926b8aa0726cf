import { writeSecurityTxt } from "#lib/legal/security-txt.ts";
import { getSite } from "#app/_data/legal.ts";
import { siteAddress } from "#app/_data/site.ts";
import { todayInParis } from "#lib/today.ts";

/** Not made at build: a file that has run out must no longer be served. */
export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const text = writeSecurityTxt(await getSite(), siteAddress(), todayInParis());
  const headers = { "Content-Type": "text/plain; charset=utf-8" };
  if (text === undefined) {
    return new Response("Aucun contact de sécurité n’est encore indiqué.\n", {
      status: 404,
      headers,
    });
  }
  return new Response(text, { headers });
}
