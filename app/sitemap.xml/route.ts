import { writeSitemap } from "#lib/publish/sitemap-file.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { siteAddress } from "#app/_data/site.ts";
import { getHistory } from "#app/_data/upkeep.ts";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const xml = writeSitemap(await getKnowledge(), await getHistory(), siteAddress());
  return new Response(xml, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
