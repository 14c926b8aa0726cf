// @ts-check
/** A process of the build that answers with the pages of the built code: `startPageServers` asks it for each. */
import { createServer } from "node:http";

import { loadSite } from "#scripts/serve/serve-site.mjs";
import { projectDir } from "#scripts/setup/paths.mjs";

const host = "127.0.0.1";

const site = loadSite(projectDir, process.env, { host, port: 0 });
await site.prepare();
const answer = site.getRequestHandler();
const server = createServer((request, response) => {
  answer(request, response).catch((/** @type {unknown} */ error) => {
    response.statusCode = 500;
    response.end(String(error));
  });
});
server.listen(0, host, () => process.send?.(server.address()));
process.on("disconnect", () => process.exit());
