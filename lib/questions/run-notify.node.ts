/** One run of the messages to askers, with what the settings name: for the command, and for a server that starts. */
import { readKnowledgeArtifact } from "#lib/content/artifact.node.ts";
import { isOwnMachine, readMail, type Settings } from "#lib/env.node.ts";
import { openMailer } from "./mailer.node.ts";
import { notifyAskers, type NotifyReport } from "./notify.ts";
import { openStore } from "./open-store.node.ts";

/** Messages that lead to the machine of who set it up would lead askers nowhere. */
function requirePublicAddress(siteUrl: string): void {
  if (isOwnMachine(siteUrl)) {
    throw new Error(
      `Aucun message n’est parti : ils mèneraient à ${siteUrl}. Donnez l’adresse publique du site dans SITE_URL.`,
    );
  }
}

/**
 * What is answered is what the build holds: an article that is not published yet answers nobody.
 * Undefined when no mail server is set.
 * @throws Error without a build or a public address; StoreUnavailable.
 */
export async function runNotify(settings: Settings): Promise<NotifyReport | undefined> {
  const mail = readMail(settings);
  if (!mail) return undefined;
  requirePublicAddress(settings.SITE_URL);
  const { articles } = await readKnowledgeArtifact(settings.BUILD_DIR);
  const store = await openStore(settings);
  const mailer = openMailer(mail);
  try {
    const request = { store, articles, mailer, siteUrl: settings.SITE_URL, nowMs: Date.now };
    return await notifyAskers(request);
  } finally {
    mailer.close();
    await store.close();
  }
}
