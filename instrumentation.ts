/** Runs once, before the server answers: settings that are wrong stop it, with the reason. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { stopOnWrongSettings } = await import("./lib/session/check-settings.node.ts");
  stopOnWrongSettings();
}
