/** The site behind a proxy of its own, so that one test may publish a new version, slow it down or end offline reading. */
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

const worker = "/hors-ligne.js";
const stopWorker = "/hors-ligne-arret.js";
const pageScript = /(\/islands\/page\.island-)\w+(\.js)/g;
const renewed = "$1NOUVELLE$2";

/** What belongs to one connection, or no longer fits the body. */
const droppedHeaders = new Set([
  "content-encoding",
  "content-length",
  "transfer-encoding",
  "connection",
  "keep-alive",
]);

export class Deployment {
  /** Milliseconds by which each défi is late. */
  delayMs = 0;
  readonly asked: string[] = [];
  private readonly origin: string;
  private readonly server: Server;
  private isNew = false;
  private isEnded = false;
  /** Address of the script of pages before the new version. */
  private script = "";

  private constructor(origin: string) {
    this.origin = origin;
    this.server = createServer((request, response) => {
      void this.answer(request.url ?? "/", response).catch(() => response.destroy());
    });
  }

  static async start(origin: string): Promise<Deployment> {
    const deployment = new Deployment(origin);
    await new Promise<void>((resolve) => deployment.server.listen(0, "127.0.0.1", resolve));
    return deployment;
  }

  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** Publishes a version whose script has another address, in pages and in the worker. */
  async publish(): Promise<void> {
    const home = await (await fetch(this.origin)).text();
    this.script = home.match(pageScript)?.[0] ?? "";
    this.isNew = true;
  }

  /** What `OFFLINE=off` does to the address of the worker. */
  endOffline(): void {
    this.isEnded = true;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private addressOf(path: string): string {
    if (this.isEnded && path === worker) return stopWorker;
    return this.isNew && path.endsWith("-NOUVELLE.js") ? this.script : path;
  }

  private async answer(path: string, response: ServerResponse): Promise<void> {
    this.asked.push(path);
    if (path.startsWith("/defis/")) await new Promise((go) => setTimeout(go, this.delayMs));
    const answer = await fetch(`${this.origin}${this.addressOf(path)}`, { redirect: "manual" });
    const body = Buffer.from(await answer.arrayBuffer());
    const headers = [...answer.headers].filter(([name]) => !droppedHeaders.has(name));
    response.writeHead(answer.status, Object.fromEntries(headers));
    const isText = /html|javascript/.test(answer.headers.get("content-type") ?? "");
    response.end(this.isNew && isText ? this.renew(path, body.toString()) : body);
  }

  private renew(path: string, text: string): string {
    const own = text.replace(pageScript, renewed);
    return path === worker ? own.replace(/"version":"\w+"/, '"version":"nouvelle"') : own;
  }
}
