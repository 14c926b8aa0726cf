import type { Metadata } from "next";
import { ContactsView } from "#components/lists/contacts-view.tsx";
import { articleTitles } from "#lib/content/titles.ts";
import { routes } from "#lib/routes.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { describePage } from "#app/_data/metadata.ts";
import "#app/styles/contacts.css";

export const metadata: Metadata = describePage({
  title: "À qui demander ?",
  description: "Les fonctions à solliciter selon votre demande, et ce qu’il faut préparer avant.",
  path: routes.contacts(),
});

export default async function ContactsPage() {
  const knowledge = await getKnowledge();
  return (
    <ContactsView
      contacts={knowledge.contacts}
      articleTitles={articleTitles(knowledge)}
      linkRecords={knowledge.linkRecords}
    />
  );
}
