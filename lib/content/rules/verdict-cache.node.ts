/** Remembers verdicts between two runs: a file that did not change is not judged again. */
import { mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { fingerprint } from "#lib/fingerprint.node.ts";

let ofCode: Promise<string> | undefined;

async function readCode(): Promise<string> {
  const found = await readdir("lib", { recursive: true });
  const code = found.filter((name) => /\.(ts|json)$/.test(name) && !/\.test\.ts$/.test(name));
  const files = [...code.sort().map((name) => path.join("lib", name)), "package-lock.json"];
  return fingerprint(...(await Promise.all(files.map((file) => readFile(file, "utf8")))));
}

/** Fingerprint of our own code and of the libraries: any change of them makes all verdicts void. */
export function codeFingerprint(): Promise<string> {
  return (ofCode ??= readCode());
}

/** Verdicts by key. */
export interface VerdictCache<Verdict> {
  get: (key: string) => Verdict | undefined;
  set: (key: string, verdict: Verdict) => void;
  /** Writes what was asked for or set in this run; the rest is forgotten. */
  save: () => Promise<void>;
}

/** A file that cannot be read is a cold cache, never a failure: everything is judged again. */
async function readEntries(file: string): Promise<Map<string, unknown>> {
  try {
    const read = z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(file, "utf8")));
    return new Map(Object.entries(read));
  } catch {
    return new Map();
  }
}

/** Opens the cache kept in `file`; entries that `schema` does not know are left out. */
export async function openVerdictCache<Verdict>(
  file: string,
  schema: z.ZodType<Verdict>,
): Promise<VerdictCache<Verdict>> {
  const stored = await readEntries(file);
  const current = new Map<string, Verdict>();
  let isChanged = false;
  return {
    get: (key) => {
      const known = current.get(key);
      if (known !== undefined) return known;
      const parsed = schema.safeParse(stored.get(key));
      if (!parsed.success) return undefined;
      current.set(key, parsed.data);
      return parsed.data;
    },
    set: (key, verdict) => {
      isChanged = true;
      current.set(key, verdict);
    },
    save: async () => {
      if (!isChanged && current.size === stored.size) return;
      await mkdir(path.dirname(file), { recursive: true });
      const draft = `${file}.${process.pid}`; // Two runs at once must not mix their halves.
      await writeFile(draft, JSON.stringify(Object.fromEntries(current)));
      await rename(draft, file);
    },
  };
}
