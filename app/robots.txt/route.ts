import { writeRobots } from "#lib/publish/sitemap-file.ts";
import { siteAddress } from "#app/_data/site.ts";

export const dynamic = "force-static";

export function GET(): Response {
  return new Response(writeRobots(siteAddress()), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
