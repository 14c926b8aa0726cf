/** The page of offline reading: the whole base, what is kept, and how to be rid of it. */
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { countLabel } from "#lib/text.ts";
import { chooseToKeep, keepsNothing } from "./offline-choice.ts";
import { eraseKept, readKept, type KeptGroup } from "./offline-kept.ts";
import { WholeBase } from "./offline-whole-base.tsx";

interface AppProps {
  listAddress: string;
  /** Shown in place of a page that the device does not have. */
  isMissing: boolean;
}

function KeptPages({ groups }: { groups: readonly KeptGroup[] }) {
  if (groups.length === 0) {
    return <p>Rien pour le moment : chaque page que vous lirez viendra ici.</p>;
  }
  return (
    <>
      {groups.map(({ title, links }) => (
        <details key={title} open={links.length <= 20}>
          <summary>
            {title} ({links.length})
          </summary>
          <ul className="link-list">
            {links.map(({ path, title: name }) => (
              <li key={path}>
                <a href={path}>{name}</a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

async function stopKeeping(): Promise<void> {
  chooseToKeep(false);
  await eraseKept();
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
}

function OfflineApp({ listAddress, isMissing }: AppProps) {
  const [groups, setGroups] = useState<readonly KeptGroup[]>();
  const [isKeeping, setKeeping] = useState(() => !keepsNothing());
  const [message, setMessage] = useState("");
  const [round, setRound] = useState(0);
  const refresh = () => void readKept().then(setGroups);
  useEffect(refresh, []);

  const after = (work: Promise<void>, said: string) =>
    void work.then(() => {
      setMessage(said);
      setRound((value) => value + 1);
      refresh();
    });
  const erase = () => {
    after(eraseKept(), "Tout est effacé de cet appareil.");
  };
  const toggle = () => {
    setKeeping(!isKeeping);
    if (isKeeping) {
      after(stopKeeping(), "C’est entendu : rien n’est plus gardé, et tout est effacé.");
      return;
    }
    chooseToKeep(true);
    setMessage("Les pages que vous lirez seront gardées.");
  };
  const count = (groups ?? []).reduce((sum, { links }) => sum + links.length, 0);
  return (
    <>
      {isMissing && (
        <p className="parcours-actions">
          <button type="button" className="button" onClick={() => location.reload()}>
            Réessayer
          </button>
        </p>
      )}
      <p role="status" className="parcours-message">
        {message}
      </p>
      {isKeeping && !isMissing && (
        <WholeBase key={round} listAddress={listAddress} onChange={refresh} />
      )}
      <section aria-labelledby="_gardees">
        <h2 id="_gardees">
          Ce que garde cet appareil{count > 0 && ` : ${countLabel(count, "page")}`}
        </h2>
        {groups && <KeptPages groups={groups} />}
        <p className="parcours-actions">
          {count > 0 && (
            <button type="button" className="button quiet" onClick={erase}>
              Tout effacer
            </button>
          )}
          <button type="button" className="button quiet" onClick={toggle}>
            {isKeeping ? "Ne plus rien garder" : "Garder de nouveau ce que je lis"}
          </button>
        </p>
        <p className="parcours-privacy">
          Seuls cet appareil et ce navigateur le savent. Les soixante dernières pages lues restent,
          les plus anciennes s’effacent.
        </p>
      </section>
    </>
  );
}

export function mountOffline(root: Element, props: AppProps): void {
  root.replaceChildren();
  if (!("caches" in globalThis) || !("serviceWorker" in navigator)) {
    render(<p>Ce navigateur ne peut pas garder de pages, ou il est en navigation privée.</p>, root);
    return;
  }
  render(<OfflineApp {...props} />, root);
}
