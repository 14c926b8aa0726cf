/** Turns the registry of components and their examples into the guide: chapter of the README, parts of `/guide`. */
import { componentExamples, type ComponentExample } from "./component-examples.ts";
import type { Knowledge } from "./knowledge.ts";
import { mdxComponents, type AttributeSpec } from "./mdx-components.ts";

const collections = {
  defi: "le nom d’un fichier de `defis/`, sans `.mdx`",
  terme: "un `id` de `glossaire.yaml`",
  contact: "un `id` de `contacts.yaml`",
  video: "un identifiant Dailymotion, comme `x6y04qm`",
} as const;

function listValues(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${value}\``);
  return `${quoted.slice(0, -1).join(", ")} ou ${quoted.at(-1) ?? ""}`;
}

function describeValue({ values, refersTo, address, pattern }: AttributeSpec): string {
  if (values) return listValues(values);
  if (refersTo) return collections[refersTo];
  if (address) return "une adresse complète, ou une page du site";
  return pattern ? pattern[1] : "du texte";
}

/** The attributes of the example's components as a Markdown table; nothing when they have none. */
function attributeTable({ components }: ComponentExample): string[] {
  const rows = components.flatMap((name) =>
    Object.entries(mdxComponents[name]?.attributes ?? {}).map(
      ([key, spec]) =>
        `| \`${name}\` | \`${key}\` | ${spec.required ? "oui" : "non"} | ${describeValue(spec)} |`,
    ),
  );
  if (rows.length === 0) return [];
  return [
    ["| Composant | Attribut | Obligatoire | Valeur |", "| --- | --- | --- | --- |", ...rows].join(
      "\n",
    ),
  ];
}

/** As many accents graves as it takes for the source not to end its own block. */
function fence(source: string): string {
  const ticks = source.includes("```") ? "````" : "```";
  return `${ticks}mdx\n${source}\n${ticks}`;
}

/** What is said of an example, Markdown: its text, its attributes. */
export function describeExample(example: ComponentExample): string {
  return [example.text, ...attributeTable(example)].join("\n\n");
}

/** The source of an example as a block of code, Markdown. */
export function showSource(source: string): string {
  return fence(source);
}

const chapterTitle = "## Les composants";

/** The chapter « Les composants » of `knowledge/README.md`. */
export function componentsChapter(): string {
  return [
    chapterTitle,
    "Un article n’emploie que ceux-ci. Laissez **une ligne vide** après la balise ouvrante et avant la balise fermante. Les valeurs s’écrivent entre guillemets doubles. La page `/guide` du site montre chaque exemple tel qu’il s’affiche.",
    ...componentExamples.flatMap((example) => [
      `### ${example.title}`,
      describeExample(example),
      fence(example.source),
    ]),
    "Pour un mot à l’équipe, invisible sur la page : `{/* à vérifier */}`.",
    "Tout le reste est refusé, car un article ne doit pas pouvoir exécuter de code : HTML, `import`, `export`, accolades.",
  ].join("\n\n");
}

/**
 * `guide` (the text of the README) with its chapter of components as the registry has it now.
 * @throws Error when the guide has no such chapter.
 */
export function withComponentsChapter(guide: string): string {
  const start = guide.indexOf(`${chapterTitle}\n`);
  const end = guide.indexOf("\n## ", start + 1);
  if (start < 0 || end < 0) throw new Error(`The guide has no chapter « ${chapterTitle} ».`);
  return `${guide.slice(0, start)}${componentsChapter()}\n${guide.slice(end)}`;
}

/**
 * The source of an example for this base: what it names and the base lacks is replaced by its first
 * entry. Undefined when the base has none.
 */
export function fitExample(
  source: string,
  { defis, contacts, glossaire }: Pick<Knowledge, "defis" | "contacts" | "glossaire">,
): string | undefined {
  let isComplete = true;
  const pick = (ids: readonly string[], wanted: string) => {
    const id = ids.includes(wanted) ? wanted : ids[0];
    if (id === undefined) isComplete = false;
    return id ?? wanted;
  };
  const fitted = source
    .replace(/<Defi slug="([^"]+)"/g, (_, slug: string) => {
      return `<Defi slug="${pick(
        defis.map((defi) => defi.slug),
        slug,
      )}"`;
    })
    .replace(/<Contact id="([^"]+)"/g, (_, id: string) => {
      return `<Contact id="${pick(
        contacts.map((contact) => contact.id),
        id,
      )}"`;
    })
    .replace(/<Terme id="([^"]+)">([^<]*)</g, (_, wanted: string, words: string) => {
      const id = pick(
        glossaire.map((terme) => terme.id),
        wanted,
      );
      const other = glossaire.find((terme) => terme.id === id)?.term ?? words;
      return `<Terme id="${id}">${id === wanted ? words : other}<`;
    });
  return isComplete ? fitted : undefined;
}
