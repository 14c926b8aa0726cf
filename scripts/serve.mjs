// @ts-check
/** `npm run serve`: serves the site as it was built, in this process; installs and builds nothing (docs/adr/0022). */
import { requireNodeVersion } from "./setup/node-version.mjs";

requireNodeVersion();
const { reportFailure } = await import("./setup/setup-error.mjs");
const { serveSite } = await import("./serve/serve-site.mjs");

try {
  await serveSite(process.cwd(), process.env);
} catch (error) {
  process.exit(reportFailure(error));
}
