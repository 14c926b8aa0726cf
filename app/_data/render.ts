/** Renders a page that depends on its query, on the shell of the matching static page. */
import "server-only";
import type { ReactNode } from "react";
import { toReadingPage } from "#lib/reading-page.ts";
import { fillShell } from "#lib/shell.ts";
import { getAssets, readBuiltPage } from "./assets.ts";
import { renderStatic } from "./renderer.ts";

/** In production the built page from disk; in development the page as the server makes it now. */
async function loadShell(route: string, request: Request): Promise<string> {
  if (process.env.NODE_ENV === "production") return readBuiltPage(route);
  const response = await fetch(new URL(`/${route}`, request.url));
  const { islands } = await getAssets();
  return toReadingPage(await response.text(), new Set(Object.values(islands))).html;
}

interface RenderedPage {
  /** Route whose shell is used, such as `recherche`. */
  shell: string;
  title: string;
  main: ReactNode;
  status?: number;
  indexed?: boolean;
  headers?: Readonly<Record<string, string>>;
}

export async function renderPage(
  request: Request,
  { shell, title, main, status = 200, indexed = false, headers = {} }: RenderedPage,
): Promise<Response> {
  const html = fillShell(await loadShell(shell, request), {
    title: `${title} – EIG Link`,
    main: renderStatic(main),
    indexed,
  });
  return new Response(html, {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-cache",
      ...headers,
    },
  });
}

/** Runs `render`; a failure is logged and answered by the error page, never by a stack trace. */
export async function renderSafely(
  request: Request,
  render: () => Promise<Response>,
): Promise<Response> {
  try {
    return await render();
  } catch (error) {
    console.error(error);
    const html = await loadShell("erreur", request);
    return new Response(html, {
      status: 500,
      headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
    });
  }
}
