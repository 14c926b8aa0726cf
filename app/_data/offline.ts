/** What the three addresses of offline reading answer. */
import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { readEnv } from "#lib/env.node.ts";
import { readOfflineListText, readOfflineShellText } from "#lib/offline/offline-files.node.ts";
import { getAssets } from "./assets.ts";

/** In development pages change at every moment: a copy would only mislead. */
function isOn(): boolean {
  return process.env.NODE_ENV === "production" && readEnv().OFFLINE === "on";
}

async function readIsland(name: string): Promise<string> {
  const { islands } = await getAssets();
  return readFile(
    path.join(/*turbopackIgnore: true*/ process.cwd(), "public", islands[name] ?? ""),
    "utf8",
  );
}

/** A worker is asked for anew each time, so that a new version, or its end, is seen at once. */
function answerScript(code: string): Response {
  return new Response(code, {
    headers: { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "no-cache" },
  });
}

/** The worker that ends offline reading. */
export async function answerStop(): Promise<Response> {
  return answerScript(await readIsland("offline-stop"));
}

/** The worker, after what it is to keep from the start; or the one that ends it, when the setting says so. */
export async function answerWorker(): Promise<Response> {
  if (!isOn()) return answerStop();
  const shell = await readOfflineShellText(readEnv().BUILD_DIR);
  return answerScript(`self.offlineShell=${shell};\n${await readIsland("offline-worker")}`);
}

/** The list of the whole base; 410 when offline reading was ended. */
export async function answerList(): Promise<Response> {
  if (!isOn()) {
    return new Response("Offline reading is off.", {
      status: 410,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  }
  return new Response(await readOfflineListText(readEnv().BUILD_DIR), {
    headers: { "Content-Type": "application/json", "Cache-Control": "no-cache" },
  });
}
