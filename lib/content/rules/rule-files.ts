/** Gives every readable file of a base in the form that rules look at. */
import type { ParsedFiles } from "#lib/content/knowledge.ts";
import type { Prose, Silence, Written } from "./prose.ts";
import type { RuleFile } from "./rule.ts";

export interface SourceFile extends RuleFile {
  /** All of the file, as it is on disk. */
  source: string;
}

/** A published file whose verdict is remembered must cost nothing: prose is read when asked for. */
function lazily({ prose }: Written): { readonly [Key in keyof Prose]: Prose[Key] } {
  let read: Prose | undefined;
  const get = () => (read ??= prose());
  return {
    get blocks() {
      return get().blocks;
    },
    get links() {
      return get().links;
    },
    get silences(): readonly Silence[] {
      return get().silences;
    },
  };
}

type About = Omit<RuleFile, keyof Prose>;

function sourceFile(written: Written | undefined, about: About): SourceFile[] {
  if (!written) return [];
  return [Object.assign(lazily(written), { ...about, source: written.source })];
}

/** Every file that could be read, in the order of the site. */
export function ruleFiles({ articles, defis, parcours, reference }: ParsedFiles): SourceFile[] {
  const { glossaire, themes, contacts, equipe } = reference;
  const pages = { article: articles, defi: defis };
  const shared = { slug: "", isDraft: false };
  return [
    ...(["article", "defi"] as const).flatMap((kind) =>
      pages[kind].flatMap(({ written, readable: { file, slug, draft = false } }) =>
        sourceFile(written, { file, kind, slug, isDraft: draft }),
      ),
    ),
    ...parcours.flatMap(({ written, file, slug }) =>
      sourceFile(written, { file, kind: "parcours", slug, isDraft: false }),
    ),
    ...sourceFile(glossaire.written, { file: glossaire.file, kind: "glossaire", ...shared }),
    ...sourceFile(themes.written, { file: themes.file, kind: "themes", ...shared }),
    ...sourceFile(contacts.written, { file: contacts.file, kind: "contacts", ...shared }),
    ...sourceFile(equipe.written, { file: equipe.file, kind: "equipe", ...shared }),
  ];
}
