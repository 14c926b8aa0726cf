/** The caches of the service worker, what each holds, and how much. The one place that names them. */

const prefix = "eig-";
const shellPrefix = `${prefix}socle-`;

export const cacheNames = {
  /** Pages that were read. */
  visits: `${prefix}visites-1`,
  /** Files with a hash in their name that those pages loaded. */
  files: `${prefix}fichiers-1`,
  /** The whole base, taken on demand. */
  base: `${prefix}base-1`,
  /** What offline reading itself needs, for one version of the code of the site. */
  shell: (version: string) => `${shellPrefix}${version}`,
} as const;

/** About five megabytes at most: pages weigh some 40 kB before compression, files some 10 kB. */
export const limits = { visits: 60, files: 200 } as const;

/** Part of the limit that goes when the device has no room left. */
const droppedShare = 0.5;

/** Whether a cache is one of ours: other software on the same origin keeps its own. */
export function isOwnCache(name: string): boolean {
  return name.startsWith(prefix);
}

/** The shell that was made last, among the names of all caches, which come oldest first. */
export function newestShell(names: readonly string[]): string | undefined {
  return names.findLast((name) => name.startsWith(shellPrefix));
}

/** Caches of ours that neither this version nor the reader needs any more. */
export function outdatedCaches(names: readonly string[], version: string): string[] {
  const wanted = new Set<string>([
    cacheNames.visits,
    cacheNames.files,
    cacheNames.base,
    cacheNames.shell(version),
  ]);
  return names.filter((name) => isOwnCache(name) && !wanted.has(name));
}

/** Keys to drop, oldest first, so that `limit` are left. Keys come in the order in which they were kept. */
export function overflow<Key>(keys: readonly Key[], limit: number): Key[] {
  return keys.slice(0, Math.max(0, keys.length - limit));
}

/** Keys to drop when the device is full: the older half. */
export function olderHalf<Key>(keys: readonly Key[]): Key[] {
  return keys.slice(0, Math.ceil(keys.length * droppedShare));
}
