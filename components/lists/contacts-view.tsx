/** Who to ask for what: functions with their requests and what to have ready. */
import { PageHead } from "#components/layout/page-head.tsx";
import { OutsideLink } from "#components/ui/outside-link.tsx";
import type { Contact } from "#lib/content/schema/reference.ts";
import type { LinkRecords } from "#lib/outside-links/record.ts";
import { routes } from "#lib/routes.ts";

interface ContactsViewProps {
  contacts: readonly Contact[];
  articleTitles: ReadonlyMap<string, string>;
  /** What the last looks at outside links said. */
  linkRecords: LinkRecords;
}

function ItemList({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

interface ContactEntryProps {
  contact: Contact;
  articleTitle?: string | undefined;
  linkRecords: LinkRecords;
}

function ContactEntry({ contact, articleTitle, linkRecords }: ContactEntryProps) {
  const { id, title, where, requests, prepare, delay, url, article, oldNames } = contact;
  return (
    <li id={id} className="card">
      <h2 className="card-title">{title}</h2>
      <p>{where}</p>
      {oldNames.length > 0 && <p className="card-kind">Anciens noms : {oldNames.join(", ")}</p>}
      <ItemList title="Pour" items={requests} />
      <ItemList title="À préparer" items={prepare} />
      {delay && (
        <p>
          <strong>Délai :</strong> {delay}
        </p>
      )}
      {article && articleTitle && (
        <p>
          <a href={routes.article(article)}>{articleTitle}</a>
        </p>
      )}
      {url && (
        <p>
          <OutsideLink href={url} records={linkRecords}>
            {new URL(url).host}
          </OutsideLink>
        </p>
      )}
    </li>
  );
}

export function ContactsView({ contacts, articleTitles, linkRecords }: ContactsViewProps) {
  return (
    <>
      <PageHead title="À qui demander ?">
        Par fonction et par type de demande, jamais par personne : les noms changent, les fonctions
        restent.
      </PageHead>
      <ul className="contact-list">
        {contacts.map((contact) => (
          <ContactEntry
            key={contact.id}
            contact={contact}
            linkRecords={linkRecords}
            articleTitle={contact.article && articleTitles.get(contact.article)}
          />
        ))}
      </ul>
    </>
  );
}
