/** Who to ask for what: one entry of contacts.yaml, as a card. */
import type { Contact } from "#lib/content/schema/reference.ts";
import { routes } from "#lib/routes.ts";

export function ContactCard({ contact }: { contact: Contact }) {
  const { id, title, where, requests, delay } = contact;
  return (
    <div className="card">
      <p className="card-kind">À qui demander</p>
      <p className="card-title">
        <a href={routes.contacts(id)}>{title}</a>
      </p>
      <p>{where}</p>
      <ul>
        {requests.map((request) => (
          <li key={request}>{request}</li>
        ))}
      </ul>
      {delay && <p>Délai : {delay}</p>}
    </div>
  );
}
