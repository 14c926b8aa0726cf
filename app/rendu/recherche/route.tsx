import { createRequire } from "node:module";
export const dynamic = "force-dynamic";
const require = createRequire(process.cwd() + "/package.json");
export function GET(request: Request) {
  const { renderToStaticMarkup } = require("react-dom/server");
  return new Response(renderToStaticMarkup(<p>hello {request.url}<b className="x">a</b></p>), { status: 200 });
}
