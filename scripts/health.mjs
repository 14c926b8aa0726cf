// @ts-check
/** Asks the site of this machine whether it lives: exit 0 or 1, for a container that has no curl. */
const port = process.env["PORT"] || "3000";
const answer = await fetch(`http://127.0.0.1:${port}/api/health/live`).catch(() => undefined);
process.exit(answer?.ok === true ? 0 : 1);
