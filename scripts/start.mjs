// @ts-check
/** `npm start`: from a fresh clone to the site in a browser. */
import { requireNodeVersion } from "./setup/node-version.mjs";
import { projectDir } from "./setup/paths.mjs";

requireNodeVersion();
// Loaded afterwards: an old Node could not even read the rest.
const { startSite } = await import("./setup/start-site.mjs");
process.exit(await startSite(projectDir));
