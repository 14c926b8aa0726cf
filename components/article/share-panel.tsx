/** A message ready to send, with the permanent link of the page. Opens, reads and mails without script; the island copies. */
import { ownId } from "#components/layout/own-id.ts";
import { Icon } from "#components/ui/icon.tsx";
import { mailAddress } from "#lib/share/message.ts";

interface SharePanelProps {
  /** What is shared, as the title of the panel says it: « cet article ». */
  what: string;
  title: string;
  /** The answer in short. */
  answer: string;
  trust?: string;
  /** Permanent address, from the root. */
  path: string;
  /** Public address of the site, without a trailing slash. */
  site: string;
}

const copies = [
  { name: "link", label: "Copier le lien" },
  { name: "message", label: "Copier le message" },
  { name: "markdown", label: "Copier en Markdown" },
] as const;

function Actions({ mail }: { mail: string }) {
  return (
    <div className="share-actions">
      {copies.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          className={name === "link" ? "button" : "button quiet"}
          data-share={name}
          hidden
        >
          {label}
        </button>
      ))}
      <a className="button quiet" href={mail} data-mail="">
        Envoyer par courriel
      </a>
      <button type="button" className="button quiet" data-share="code" aria-expanded={false} hidden>
        Code QR
      </button>
      <button type="button" className="button quiet" data-share="apps" hidden>
        Autre application…
      </button>
    </div>
  );
}

export function SharePanel({ what, title, answer, trust, path, site }: SharePanelProps) {
  const panel = ownId("partager");
  const heading = ownId("partager-titre");
  const part = ownId("partager-partie");
  const address = site + path;
  return (
    <share-panel className="share no-print">
      <button type="button" className="quiet-action" popoverTarget={panel}>
        <Icon name="share" />
        Partager
      </button>
      <div
        id={panel}
        popover="auto"
        role="dialog"
        aria-labelledby={heading}
        className="share-box"
        data-share-box=""
      >
        <p id={heading} className="share-title">
          Envoyer {what}
        </p>
        <div className="field" data-part-field="" hidden>
          <label htmlFor={part}>Ce qui est envoyé</label>
          <select id={part} data-part="" />
        </div>
        <div className="share-message" role="group" aria-label="Message" data-message="">
          <p data-title="">{title}</p>
          <p data-answer="">{answer}</p>
          {trust && <p data-trust="">{trust}</p>}
          <p>
            <a href={path} data-link="">
              {address}
            </a>
          </p>
        </div>
        <Actions mail={mailAddress({ title, answer, ...(trust && { trust }), address })} />
        <div data-code="" hidden />
        <p role="status" className="share-status" data-status="" />
      </div>
    </share-panel>
  );
}
