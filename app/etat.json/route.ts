import { getHealth } from "#app/_data/health.ts";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return Response.json(await getHealth());
}
