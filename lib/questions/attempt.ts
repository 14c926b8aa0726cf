/** Tells a store that does not answer from a refusal of ours. */
import { StoreUnavailable } from "./store.ts";

/** Thrown inside a transaction so that nothing of it stays. */
export class OverLimit extends Error {}

/** @throws StoreUnavailable whatever the database threw; OverLimit as it is. */
export async function attempt<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof OverLimit) throw cause;
    throw new StoreUnavailable("Le dépôt des questions ne répond pas.", { cause });
  }
}
