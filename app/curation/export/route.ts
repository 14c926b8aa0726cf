import { withCurator } from "#app/_data/curators.ts";
import { getQuestionStore } from "#app/_data/questions.ts";
import { formatCsv, formatJson, isLastingTable } from "#lib/questions/dump.ts";
import { todayInParis } from "#lib/today.ts";

export const dynamic = "force-dynamic";

function download(name: string, type: string, text: string): Response {
  return new Response(text, {
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
}

/** `?format=csv&table=questions`, or everything as JSON. */
export function GET(request: Request): Promise<Response> {
  return withCurator(request, async () => {
    const { searchParams } = new URL(request.url);
    const rows = await (await getQuestionStore()).readAll();
    const table = searchParams.get("table") ?? "";
    const day = todayInParis();
    if (searchParams.get("format") === "csv" && isLastingTable(table)) {
      return download(`eig-link-${table}-${day}.csv`, "text/csv", formatCsv(rows, table));
    }
    return download(`eig-link-${day}.json`, "application/json", formatJson(rows));
  });
}
