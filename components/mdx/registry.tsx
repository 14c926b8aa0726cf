/** The components an article may use, bound to the data they show. Their names and attributes: lib/content/mdx-components.ts. */
import { Children, isValidElement, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { DefiCard } from "#components/defi/defi-card.tsx";
import { moveAnchors } from "#components/mdx/chapter-anchors.ts";
import { ContactCard } from "#components/mdx/contact-card.tsx";
import { Encadre } from "#components/mdx/encadre.tsx";
import { Choix, Onglet, Onglets, Question, Reponse } from "#components/mdx/folds.tsx";
import { createHeadings } from "#components/mdx/heading.tsx";
import { Telechargement, Video } from "#components/mdx/media.tsx";
import { Sigle } from "#components/mdx/sigle.tsx";
import { OutsideLink } from "#components/ui/outside-link.tsx";
import { formerAnchors } from "#lib/content/moved-pages.ts";
import type { Defi } from "#lib/content/parse-article.ts";
import type { Contact } from "#lib/content/schema/reference.ts";
import type { LinkRecords } from "#lib/outside-links/record.ts";
import { routes } from "#lib/routes.ts";

/** What components look up by slug or id; checked beforehand, so a miss is our bug. */
export interface RegistryData {
  defis: readonly Defi[];
  contacts: readonly Contact[];
  /** What the last looks at outside links said. */
  linkRecords: LinkRecords;
  /** Former anchors of the page's headings, `ancien: nouveau`. */
  oldAnchors?: Readonly<Record<string, string>>;
  /** Slug of the article, when it is a chapter of a longer document. */
  chapter?: string;
}

function Etapes({ children }: { children?: ReactNode }) {
  return <div className="steps">{children}</div>;
}

function Terme({ id, children }: { id: string; children?: ReactNode }) {
  return <a href={routes.glossaire(id)}>{children}</a>;
}

interface Parent {
  children?: ReactNode;
}

/** The words below `node`, without its markup. */
function wordsOf(node: ReactNode): string {
  if (typeof node === "string" || typeof node === "number") return String(node);
  return Children.toArray(node)
    .map((child) =>
      isValidElement<Parent>(child) ? wordsOf(child.props.children) : wordsOf(child),
    )
    .join("");
}

/** Its column headings tell a table from the others of the page. */
function tableName(children: ReactNode): string {
  const head = Children.toArray(children).find(
    (child) => isValidElement<Parent>(child) && child.type === "thead",
  );
  if (!isValidElement<Parent>(head)) return "Tableau";
  const [row] = Children.toArray(head.props.children).filter((child) => isValidElement(child));
  const cells = isValidElement<Parent>(row) ? Children.toArray(row.props.children) : [];
  const names = cells.map((cell) => wordsOf(cell).trim()).filter((name) => name !== "");
  return names.length > 0 ? `Tableau\u00A0: ${names.join(", ")}` : "Tableau";
}

/**
 * A wide table scrolls alone, and can be reached with the keyboard to do so. A group and no landmark:
 * two tables with the same headings would be two landmarks of one name. The table has the name too:
 * who reads without the keyboard's stops never meets the group.
 */
function Table(props: ComponentPropsWithoutRef<"table">) {
  const name = tableName(props.children);
  return (
    <div className="table-scroll" role="group" aria-label={name} tabIndex={0}>
      <table {...props} aria-label={name} />
    </div>
  );
}

/** The headings of columns say so; one without words heads nothing. */
function ColumnHeading(props: ComponentPropsWithoutRef<"th">) {
  return wordsOf(props.children).trim() === "" ? <td {...props} /> : <th scope="col" {...props} />;
}

/** In the body of a table the first cell says what the row is about: Markdown has no way to write it. */
function Row({ children, ...props }: ComponentPropsWithoutRef<"tr">) {
  const [first, ...others] = Children.toArray(children).filter((child) => isValidElement(child));
  if (!isValidElement<ComponentPropsWithoutRef<"td">>(first) || first.type !== "td") {
    return <tr {...props}>{children}</tr>;
  }
  return (
    <tr {...props}>
      <th scope="row" {...first.props} />
      {others}
    </tr>
  );
}

function Pre(props: ComponentPropsWithoutRef<"pre">) {
  return <pre {...props} role="group" aria-label="Code" tabIndex={0} />;
}

function find<Item>(items: readonly Item[], matches: (item: Item) => boolean, name: string): Item {
  const item = items.find(matches);
  if (!item) throw new Error(`« ${name} » manque : le contenu n’a pas été vérifié avant le rendu.`);
  return item;
}

/** Links written in Markdown and as `<Lien>`: both say when nothing is left behind them. Notes are links and items. */
function createLinks(records: LinkRecords, chapter: string | undefined) {
  const move = <Props extends object>(props: Props): Props =>
    chapter === undefined ? props : moveAnchors(props, chapter);
  return {
    a: (props: ComponentPropsWithoutRef<"a">) => <OutsideLink records={records} {...move(props)} />,
    li: (props: ComponentPropsWithoutRef<"li">) => <li {...move(props)} />,
    Lien: (props: { href: string; archive?: string; children?: ReactNode }) => (
      <OutsideLink records={records} {...props} />
    ),
  };
}

export function createRegistry({
  defis,
  contacts,
  linkRecords,
  oldAnchors = {},
  chapter,
}: RegistryData) {
  return {
    ...createLinks(linkRecords, chapter),
    ...createHeadings(formerAnchors(oldAnchors), chapter),
    table: Table,
    th: ColumnHeading,
    tr: Row,
    pre: Pre,
    Encadre,
    Etapes,
    Onglets,
    Onglet,
    Choix,
    Question,
    Reponse,
    Sigle,
    Terme,
    Video,
    Telechargement,
    Defi: ({ slug }: { slug: string }) => (
      <div className="defi-card">
        <DefiCard defi={find(defis, (defi) => defi.slug === slug, slug)} />
      </div>
    ),
    Contact: ({ id }: { id: string }) => (
      <ContactCard contact={find(contacts, (contact) => contact.id === id, id)} />
    ),
  };
}
