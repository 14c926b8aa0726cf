import { writeFeed } from "#lib/publish/feed.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { siteAddress } from "#app/_data/site.ts";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const xml = writeFeed(await getKnowledge(), siteAddress());
  return new Response(xml, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
