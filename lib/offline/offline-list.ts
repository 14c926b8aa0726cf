/** The list of all that the whole base is made of: written by the build, read by the page that takes it. */

export interface OfflineFile {
  path: string;
  /** Bytes on the line at most: compressed with gzip; brotli makes them fewer. */
  bytes: number;
}

export interface OfflinePage extends OfflineFile {
  title: string;
  /** SHA-256 of its HTML, in hexadecimal. */
  hash: string;
}

export interface OfflineList {
  /** Hash of all that follows: another one means that the base has changed. */
  version: string;
  /** ISO day of the build. */
  date: string;
  pages: readonly OfflinePage[];
  files: readonly OfflineFile[];
}

/** What the service worker keeps as soon as it is installed (`shell.files`), and a name for that set. */
export interface OfflineShell {
  version: string;
  files: readonly string[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isFile(value: unknown): value is OfflineFile {
  return isRecord(value) && typeof value.path === "string" && typeof value.bytes === "number";
}

function isPage(value: unknown): value is OfflinePage {
  return isFile(value) && "title" in value && "hash" in value && typeof value.hash === "string";
}

/**
 * Checks a list that came over the line; by hand, Zod being too heavy for readers.
 * @throws Error when it is none.
 */
export function readOfflineList(value: unknown): OfflineList {
  if (!isRecord(value) || !Array.isArray(value.pages) || !Array.isArray(value.files)) {
    throw new Error("The list of the base is damaged.");
  }
  const pages: readonly unknown[] = value.pages;
  const files: readonly unknown[] = value.files;
  if (!pages.every(isPage) || !files.every(isFile)) throw new Error("An entry is damaged.");
  return { version: String(value.version), date: String(value.date), pages, files };
}

/** Bytes on the line of what is listed. */
export function sumBytes(files: readonly OfflineFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** « 640 ko », « 2,4 Mo »: decimal units, as operators count a mobile plan. */
export function formatBytes(bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  const value = isLarge ? bytes / 1_000_000 : Math.ceil(bytes / 1000);
  const digits = { maximumFractionDigits: isLarge ? 1 : 0 };
  return `${new Intl.NumberFormat("fr-FR", digits).format(value)}\u00A0${isLarge ? "Mo" : "ko"}`;
}
