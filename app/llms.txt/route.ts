import { writeLlms } from "#lib/publish/llms.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { siteAddress } from "#app/_data/site.ts";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const text = writeLlms(await getKnowledge(), siteAddress());
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
