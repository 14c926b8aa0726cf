/** For tests only: a right knowledge base out of the few lines that matter to a test. */
import { formatIssue, sortIssues, type ContentIssue } from "./issues.ts";
import { buildKnowledge, type Knowledge, type KnowledgeOptions } from "./knowledge.ts";
import { parseArticle, parseDefi } from "./parse-article.ts";
import { parseParcours } from "./parse-parcours.ts";
import { parseReferenceFile, referenceSchemas } from "./parse-reference.ts";

const rightKeys: Readonly<Record<string, string>> = {
  id: "aaaaa",
  title: "Un titre",
  description: "Une réponse.",
  theme: "donnees",
  questions: "[une question ?, une autre]",
  written: "2026-11-01",
  owner: "eig-link",
  reviewInMonths: "12",
};

/** Source of a right article, its eight keys from line 2 to 9; `keys` replace or follow them, `body` begins two lines below the last. */
export function articleSource(keys: Readonly<Record<string, string>> = {}, body = ""): string {
  const lines = Object.entries({ ...rightKeys, ...keys }).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join("\n")}\n---\n\n${body}`;
}

/** Source of a right défi, whose body begins on line 10. */
export function defiSource(body = ""): string {
  return `---\ntitle: Un défi\ndescription: Une phrase.\nadministration: Ministère\npromotion: Promotion 4\nthemes: [Mer]\nexpertises: [Design]\n---\n\n${body}`;
}

/** Source of a right parcours of one step an article; the first step begins on line 6, each has three lines. */
export function parcoursSource(articles: readonly string[]): string {
  const steps = articles.map(
    (slug, index) => `  - article: ${slug}\n    when: ${index}\n    required: true\n`,
  );
  return `title: Un parcours\ndescription: Une phrase.\norder: 1\norigin: arrivee\nsteps:\n${steps.join("")}`;
}

/** Files by slug, reference files as text; those left out are right and small. */
export interface Base {
  articles?: Readonly<Record<string, string>>;
  defis?: Readonly<Record<string, string>>;
  parcours?: Readonly<Record<string, string>>;
  glossaire?: string;
  themes?: string;
  contacts?: string;
  equipe?: string;
}

const rightReferences = {
  glossaire:
    "- id: dinum\n  term: DINUM\n  expansion: Direction interministérielle du numérique\n  definition: Une direction.\n",
  themes: "- key: donnees\n  title: Données\n  description: Les données.\n",
  contacts: "- id: dpo\n  title: DPO\n  where: Partout.\n  requests: [relire]\n",
  equipe: "- id: eig-link\n  name: EIG Link\n  role: Tout.\n",
} as const;

/** Builds `base`; issues come sorted. */
export function build(
  base: Base,
  options: KnowledgeOptions = { drafts: true },
): { knowledge: Knowledge; issues: ContentIssue[] } {
  const files = { ...rightReferences, ...base };
  const reference = {
    glossaire: parseReferenceFile(files.glossaire, "k/glossaire.yaml", referenceSchemas.glossaire),
    themes: parseReferenceFile(files.themes, "k/themes.yaml", referenceSchemas.themes),
    contacts: parseReferenceFile(files.contacts, "k/contacts.yaml", referenceSchemas.contacts),
    equipe: parseReferenceFile(files.equipe, "k/equipe.yaml", referenceSchemas.equipe),
  };
  const articles = Object.entries(base.articles ?? {}).map(([slug, source]) =>
    parseArticle(source, `k/articles/${slug}.mdx`),
  );
  const defis = Object.entries(base.defis ?? {}).map(([slug, source]) =>
    parseDefi(source, `k/defis/${slug}.mdx`),
  );
  const parcours = Object.entries(base.parcours ?? {}).map(([slug, source]) =>
    parseParcours(source, `k/parcours/${slug}.yaml`),
  );
  const { knowledge, issues } = buildKnowledge({ articles, defis, parcours, reference }, options);
  return { knowledge, issues: sortIssues(issues) };
}

/** The issues of `base`, each as a terminal shows it, on one line. */
export function issuesOf(base: Base, options?: KnowledgeOptions): string[] {
  return build(base, options).issues.map((issue) => formatIssue(issue).replaceAll(/\n\s*/g, " | "));
}
