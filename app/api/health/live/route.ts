export const dynamic = "force-dynamic";

/** The process answers. It looks at nothing else: starting it again would mend nothing else. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } });
}
