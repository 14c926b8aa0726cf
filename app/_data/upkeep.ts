/** What pages say of their own life: the history of the content, and the ways to mend it. */
import "server-only";
import type { ContentHistory } from "#lib/content/git-log.ts";
import { loadHistory, readHistoryArtifact } from "#lib/content/history.node.ts";
import { upkeepOf, type KeptPage, type Upkeep } from "#lib/content/upkeep.ts";
import { readEnv, readForge } from "#lib/env.node.ts";
import type { ReportChannels } from "#lib/report.ts";
import { readOnce } from "./read-once.ts";
import { siteAddress } from "./site.ts";

/** In development git is asked, since one commits while one works. */
export const getHistory = readOnce((): Promise<ContentHistory> => {
  const { BUILD_DIR, KNOWLEDGE_DIR } = readEnv();
  return process.env.NODE_ENV === "production"
    ? readHistoryArtifact(BUILD_DIR)
    : loadHistory(KNOWLEDGE_DIR);
});

function getReportChannels(): ReportChannels {
  const env = readEnv();
  return { forge: readForge(env), email: env.REPORT_EMAIL };
}

/** `address` is the path of the page on the site, one that lasts. */
export async function getUpkeep(page: KeptPage): Promise<Upkeep> {
  const address = siteAddress() + page.address;
  return upkeepOf({ ...page, address }, await getHistory(), getReportChannels());
}
