/** What the server does once, before it answers. */

/**
 * Settings that are wrong stop it, with the reason. Then askers whose question the new build answers are told, in the
 * background: pages wait for nothing, and nothing there stops them.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { stopOnWrongSettings } = await import("./lib/session/check-settings.node.ts");
  stopOnWrongSettings();
  // The build starts servers of its own, to write pages.
  const isBuild = process.env["NEXT_PHASE"] === "phase-production-build";
  if (isBuild || process.env["NODE_ENV"] !== "production") return;
  const { notifyAtStart } = await import("#lib/questions/notify-at-start.node.ts");
  notifyAtStart();
}
