/** Time and memory, measured in Node. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { percentile } from "./statistics.ts";

export interface Spread {
  p50: number;
  p95: number;
}

/** Runs something once: what it gave, and how long it took. */
export async function timed<Result>(
  work: () => Result | Promise<Result>,
): Promise<{ result: Result; milliseconds: number }> {
  const start = performance.now();
  const result = await work();
  return { result, milliseconds: performance.now() - start };
}

/** How long each query takes once everything it needs is there: a first round is not counted. */
export async function timeQueries(
  queries: readonly string[],
  search: (query: string) => unknown,
): Promise<Spread> {
  for (const query of queries) await search(query);
  const times: number[] = [];
  for (const query of queries) times.push((await timed(() => search(query))).milliseconds);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

/** Memory in use, in MiB, once what is dead has been collected. */
export function heapInUse(): number {
  if (typeof collect === "function") Reflect.apply(collect, undefined, []);
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
