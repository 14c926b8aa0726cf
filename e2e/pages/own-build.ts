/** A build of its own folders, beside that of the tests, from a copy of their base. */
import { spawn } from "node:child_process";
import { cp, mkdir, rm } from "node:fs/promises";
import path from "node:path";

export class OwnBuild {
  readonly folder: string;
  readonly pagesFolder: string;
  readonly knowledgeDir: string;

  /** `name` is that of the folders. */
  constructor(name: string) {
    this.folder = `.build-${name}`;
    this.pagesFolder = `.next-${name}`;
    this.knowledgeDir = path.join(this.folder, "knowledge");
  }

  /** Of a command of the project, or of a server. The store is that of the site of the tests. */
  get settings() {
    return {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      KNOWLEDGE_DIR: this.knowledgeDir,
      NEXT_DIST_DIR: this.pagesFolder,
      BUILD_DIR: this.folder,
      DATA_DIR: process.env["DATA_DIR"] ?? "",
    } as const;
  }

  /** Empties the folders and copies the base of the tests. */
  async start(): Promise<void> {
    await this.remove();
    await mkdir(this.folder, { recursive: true });
    await cp(process.env["KNOWLEDGE_DIR"] ?? "", this.knowledgeDir, { recursive: true });
  }

  async remove(): Promise<void> {
    for (const each of [this.folder, this.pagesFolder])
      await rm(each, { recursive: true, force: true });
  }

  /** Output of a command of the project; rejected with it when the command fails. */
  run(script: string, args: readonly string[] = []): Promise<string> {
    const child = spawn(process.execPath, ["--import", "tsx", script, ...args], {
      env: this.settings,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (bytes: Buffer) => (output += bytes.toString()));
    }
    return new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => {
        if (code === 0) resolve(output);
        else reject(new Error(`${script} ended with ${code}:\n${output}`));
      });
    });
  }
}
