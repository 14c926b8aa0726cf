/** Addresses on the forge that keeps the content: edit a file, read its history, open an issue. */

export const forgeKinds = ["github", "gitlab", "forgejo"] as const;
export type ForgeKind = (typeof forgeKinds)[number];

/** Where the content is kept; `url` is the page of the repository, without a trailing slash. */
export interface Forge {
  kind: ForgeKind;
  url: string;
  branch: string;
}

interface ForgePaths {
  edit: (branch: string, file: string) => string;
  history: (branch: string, file: string) => string;
  view: (branch: string, file: string) => string;
  newIssue: string;
  /** Names of the fields that pre-fill a new issue. */
  fields: { title: string; body: string };
}

const paths: Readonly<Record<ForgeKind, ForgePaths>> = {
  github: {
    edit: (branch, file) => `/edit/${branch}/${file}`,
    history: (branch, file) => `/commits/${branch}/${file}`,
    view: (branch, file) => `/blob/${branch}/${file}`,
    newIssue: "/issues/new",
    fields: { title: "title", body: "body" },
  },
  gitlab: {
    edit: (branch, file) => `/-/edit/${branch}/${file}`,
    history: (branch, file) => `/-/commits/${branch}/${file}`,
    view: (branch, file) => `/-/blob/${branch}/${file}`,
    newIssue: "/-/issues/new",
    fields: { title: "issue[title]", body: "issue[description]" },
  },
  forgejo: {
    edit: (branch, file) => `/_edit/${branch}/${file}`,
    history: (branch, file) => `/commits/branch/${branch}/${file}`,
    view: (branch, file) => `/src/branch/${branch}/${file}`,
    newIssue: "/issues/new",
    fields: { title: "title", body: "body" },
  },
};

/** The kind of forge that the host of `url` names; undefined when it names none. */
export function guessForgeKind(url: string): ForgeKind | undefined {
  const host = new URL(url).hostname;
  if (host === "codeberg.org") return "forgejo";
  return forgeKinds.find((kind) => host.split(/[.-]/).includes(kind));
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** Page where `file` (its path in the repository) is edited in the browser. */
export function editAddress({ kind, url, branch }: Forge, file: string): string {
  return url + paths[kind].edit(encodePath(branch), encodePath(file));
}

/** Page that lists all changes of `file`. */
export function historyAddress({ kind, url, branch }: Forge, file: string): string {
  return url + paths[kind].history(encodePath(branch), encodePath(file));
}

/** Page that shows `file`. */
export function viewAddress({ kind, url, branch }: Forge, file: string): string {
  return url + paths[kind].view(encodePath(branch), encodePath(file));
}

/** Page of a new issue, its title and text already written. */
export function newIssueAddress({ kind, url }: Forge, title: string, body: string): string {
  const { newIssue, fields } = paths[kind];
  const query = new URLSearchParams([
    [fields.title, title],
    [fields.body, body],
  ]);
  return `${url}${newIssue}?${query.toString()}`;
}
