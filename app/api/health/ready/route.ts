import { checkReadiness } from "#app/_data/readiness.ts";

export const dynamic = "force-dynamic";

/** Whether this instance may be given readers (docs/deploy.md): 200, or 503. */
export async function GET(): Promise<Response> {
  const readiness = await checkReadiness();
  const isReady = readiness.status === "ok" || readiness.status === "degraded";
  return Response.json(readiness, {
    status: isReady ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
