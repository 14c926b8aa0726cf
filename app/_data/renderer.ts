/** React's renderer to plain HTML, for what no browser will ever hydrate. */
import "server-only";
import { createRequire } from "node:module";
import type ReactDomServer from "react-dom/server";
import type { ReactNode } from "react";

type Renderer = Pick<typeof ReactDomServer, "renderToStaticMarkup">;

function isRenderer(loaded: unknown): loaded is Renderer {
  return typeof loaded === "object" && loaded !== null && "renderToStaticMarkup" in loaded;
}

let loaded: Renderer | undefined;

/**
 * Loaded by Node and not by the bundler, which would give the variant that refuses to render inside a server component.
 * The components are plain functions, so the elements that the bundled React makes are the same objects.
 */
function loadRenderer(): Renderer {
  const found: unknown = createRequire(`${process.cwd()}/package.json`)("react-dom/server");
  if (!isRenderer(found)) throw new Error("react-dom/server has no renderToStaticMarkup.");
  return found;
}

/** HTML of `node`, whose components are plain functions of their props: none may be asynchronous or use a hook. */
export function renderStatic(node: ReactNode): string {
  loaded ??= loadRenderer();
  return loaded.renderToStaticMarkup(node);
}
