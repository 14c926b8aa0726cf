/** Asked by a build that only follows the content (scripts/build/page-servers.ts), which makes again what has changed. */
export const dynamic = "force-dynamic";

/** `?part=0&of=2`: the first of two shares. */
export async function GET(request: Request): Promise<Response> {
  if (process.env["NEXT_PHASE"] !== "phase-production-build")
    return new Response("Not found.", { status: 404 });
  const { searchParams } = new URL(request.url);
  // Loaded here: it brings the compiler of the bodies, which the running site does without.
  const { contentFingerprints } = await import("#app/_data/content-fingerprints.ts");
  return Response.json(
    await contentFingerprints({
      part: Number(searchParams.get("part") ?? 0),
      of: Number(searchParams.get("of") ?? 1),
    }),
  );
}
