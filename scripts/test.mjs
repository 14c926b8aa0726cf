// @ts-check
/** `npm test`: from a fresh clone to all that continuous integration checks; ends with `N passed, N failed`. */
import { requireNodeVersion } from "./setup/node-version.mjs";
import { projectDir } from "./setup/paths.mjs";

requireNodeVersion();
// Loaded afterwards: an old Node could not even read the rest.
const { runTests } = await import("./test/run-tests.mjs");
process.exit(await runTests(projectDir));
