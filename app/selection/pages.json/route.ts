import { makeCatalogue } from "#lib/selection/catalogue.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";

export const dynamic = "force-static";

/** What the page of selections knows of the pages it may hold. */
export async function GET(): Promise<Response> {
  return Response.json(makeCatalogue(await getKnowledge()));
}
