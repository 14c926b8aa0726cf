/** Politeness: one request at a time a host, with a pause after each. */

/** The clock, as an argument, so that tests wait for nothing. */
export interface Clock {
  nowMs: () => number;
  /** Rejects when the run is interrupted. */
  sleep: (ms: number) => Promise<void>;
}

export interface HostGate {
  /** Runs `work` when it is its turn at `host`. */
  pass: <Result>(host: string, work: () => Promise<Result>) => Promise<Result>;
  /** Leaves `host` alone for that long: it asked for it. */
  hold: (host: string, ms: number) => void;
}

export function createHostGate(pauseMs: number, { nowMs, sleep }: Clock): HostGate {
  const lastTurns = new Map<string, Promise<unknown>>();
  const opensAt = new Map<string, number>();
  const hold = (host: string, ms: number) => {
    opensAt.set(host, Math.max(opensAt.get(host) ?? 0, nowMs() + ms));
  };
  const pass: HostGate["pass"] = (host, work) => {
    const turn = (lastTurns.get(host) ?? Promise.resolve()).then(async () => {
      const wait = (opensAt.get(host) ?? 0) - nowMs();
      if (wait > 0) await sleep(wait);
      try {
        return await work();
      } finally {
        hold(host, pauseMs);
      }
    });
    // The next in line does not mind that this one failed.
    const settled = turn.catch(() => undefined);
    lastTurns.set(host, settled);
    return turn;
  };
  return { pass, hold };
}
