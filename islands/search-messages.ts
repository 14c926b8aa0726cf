/** What page and worker say to each other. */
import type { SearchAnswer } from "#lib/search/schema.ts";

export interface WorkerRequest {
  id: number;
  /** Address of the manifest, needed by the first message. */
  manifest: string;
  /** Absent: only load what the first query will need. */
  query?: string;
  limit: number;
  /** False searches the words as typed, without mending typos. */
  mend: boolean;
  /** `titles` answers from what is loaded first. */
  depth: "titles" | "full";
}

export type WorkerReply = { id: number; answer: SearchAnswer } | { id: number; error: string };
