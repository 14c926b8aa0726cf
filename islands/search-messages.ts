/** What page and worker say to each other. */
import type { SearchAnswer, SearchKind } from "#lib/search/schema.ts";

export interface WorkerRequest {
  id: number;
  /** Address of the manifest, needed by the first message. */
  manifest: string;
  /** Absent: only load what the first query will need. */
  query?: string;
  limit: number;
  /** Kinds of results to keep; all when absent. */
  kinds?: readonly SearchKind[];
  /** False searches the words as typed, without mending typos. */
  mend: boolean;
}

export type WorkerReply = { id: number; answer: SearchAnswer } | { id: number; error: string };
