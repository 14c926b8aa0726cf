/** What a run of the messages to askers did, in words. */
import { countLabel } from "#lib/text.ts";
import type { NotifyReport } from "./notify.ts";

/** One line for the whole, one for each message that did not leave. */
export function formatNotifyReport({ sent, repeated, troubles, left }: NotifyReport): string {
  const parts = [
    countLabel(sent, "message parti, adresse effacée", "messages partis, adresses effacées"),
    ...(repeated > 0
      ? [`dont ${repeated} peut-être pour la deuxième fois : un envoi avait été interrompu`]
      : []),
    ...(left > 0 ? [`${left} en attente d’un prochain envoi`] : []),
  ];
  const lines = troubles.map(({ id, address, reason, isErased }) => {
    const next = isErased ? "Adresse effacée." : "Adresse gardée pour un prochain envoi.";
    return `${id}, ${address} : ${reason}. ${next}`.replace(/\.\. /, ". ");
  });
  return [`${parts.join(" ; ")}.`, ...lines, ""].join("\n");
}
