/** What the production server does once, when it starts. */

/** Tells askers whose question the new build answers, in the background: pages wait for nothing, and nothing here stops them. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs" || process.env["NODE_ENV"] !== "production") return;
  // The build starts servers of its own, to write pages.
  if (process.env["NEXT_PHASE"] === "phase-production-build") return;
  const { notifyAtStart } = await import("#lib/questions/notify-at-start.node.ts");
  notifyAtStart();
}
