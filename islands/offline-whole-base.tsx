/** The whole base on demand: its size before, its progress during, its date after. */
import { useEffect, useRef, useState } from "preact/hooks";
import { formatBytes, readOfflineList, sumBytes } from "#lib/offline/offline-list.ts";
import type { OfflineFile, OfflineList } from "#lib/offline/offline-list.ts";
import { countLabel, formatDate } from "#lib/text.ts";
import {
  BaseChangedError,
  dropBase,
  missingEntries,
  readRecord,
  takeBase,
} from "./offline-base.ts";

type State =
  | { step: "reading" | "offline" | "off" }
  | { step: "ready"; list: OfflineList; missing: readonly OfflineFile[]; takenOn?: string }
  | { step: "taking"; list: OfflineList; done: number; total: number };

async function readState(listAddress: string): Promise<State> {
  try {
    const record = await readRecord();
    const answer = await fetch(listAddress);
    if (answer.status === 410) return { step: "off" };
    const list = readOfflineList(await answer.json());
    const missing = await missingEntries(list);
    return { step: "ready", list, missing, ...(record && { takenOn: record.date }) };
  } catch {
    return { step: "offline" };
  }
}

function failureText(error: unknown): string {
  if (error instanceof BaseChangedError) {
    return "La base vient d’être publiée de nouveau : reprenez, seul ce qui a changé sera téléchargé.";
  }
  if (error instanceof DOMException && error.name === "QuotaExceededError") {
    return "Cet appareil n’a plus assez de place. Effacez-en, puis reprenez.";
  }
  return "La connexion s’est interrompue. Ce qui est déjà là reste ; reprenez quand elle revient.";
}

function isSavingData(): boolean {
  if (!("connection" in navigator)) return false;
  const { connection } = navigator;
  return typeof connection === "object" && connection !== null && "saveData" in connection
    ? connection.saveData === true
    : false;
}

interface ReadyProps {
  state: Extract<State, { step: "ready" }>;
  onTake: () => void;
  onDrop: () => void;
}

function Ready({ state: { list, missing, takenOn }, onTake, onDrop }: ReadyProps) {
  const rest = sumBytes(missing);
  const total = sumBytes([...list.pages, ...list.files]);
  const isWhole = missing.length === 0;
  const isBegun = rest < total;
  return (
    <>
      <p>
        {takenOn !== undefined && `Prise telle qu’elle était le ${formatDate(takenOn)}. `}
        {isWhole && "Elle est à jour."}
        {!isWhole && takenOn !== undefined && `Depuis, elle a changé : ${formatBytes(rest)}.`}
        {takenOn === undefined &&
          `${countLabel(list.pages.length, "page")} et toute la recherche, sans les vidéos ni les fichiers à télécharger : ${formatBytes(rest)}${isBegun ? " encore" : ""} au plus.`}
      </p>
      {isSavingData() && !isWhole && (
        <p>Votre appareil demande d’économiser les données : attendez peut-être un réseau Wi-Fi.</p>
      )}
      <p className="parcours-actions">
        {!isWhole && (
          <button type="button" className="button" onClick={onTake}>
            {takenOn !== undefined && `Mettre à jour (${formatBytes(rest)})`}
            {takenOn === undefined &&
              `${isBegun ? "Reprendre" : "Télécharger toute la base"} (${formatBytes(rest)})`}
          </button>
        )}
        {isBegun && (
          <button type="button" className="button quiet" onClick={onDrop}>
            Retirer la base
          </button>
        )}
      </p>
    </>
  );
}

interface TakingProps {
  done: number;
  total: number;
  onPause: () => void;
  onCancel: () => void;
}

function Taking({ done, total, onPause, onCancel }: TakingProps) {
  return (
    <>
      <p className="offline-progress">
        <progress max={total} value={done} aria-label="Téléchargement de la base" />
        <span>
          {formatBytes(done)} sur {formatBytes(total)}
        </span>
      </p>
      <p className="parcours-actions">
        <button type="button" className="button quiet" onClick={onPause}>
          Faire une pause
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          Annuler
        </button>
      </p>
    </>
  );
}

export function WholeBase({
  listAddress,
  onChange,
}: {
  listAddress: string;
  onChange: () => void;
}) {
  const [state, setState] = useState<State>({ step: "reading" });
  const [message, setMessage] = useState("");
  const stopRef = useRef<AbortController>();

  const read = async () => {
    setState(await readState(listAddress));
    onChange();
  };
  useEffect(() => {
    void readState(listAddress).then(setState);
    return () => stopRef.current?.abort();
  }, [listAddress]);

  const take = async (list: OfflineList, missing: readonly OfflineFile[]) => {
    const total = sumBytes(missing);
    let done = 0;
    const controller = new AbortController();
    stopRef.current = controller;
    setMessage("");
    setState({ step: "taking", list, done, total });
    // So that the browser does not clear it when room gets short; it may refuse.
    void navigator.storage.persist().catch(() => false);
    const onTaken = (bytes: number) => {
      done += bytes;
      if (!controller.signal.aborted) setState({ step: "taking", list, done, total });
    };
    try {
      await takeBase(list, missing, { signal: controller.signal, onTaken });
      setMessage("Toute la base est sur cet appareil.");
    } catch (error) {
      if (!controller.signal.aborted) setMessage(failureText(error));
      controller.abort(); // The other downloads end too.
    }
    await read();
  };
  const drop = (said: string) => {
    stopRef.current?.abort();
    setMessage(said);
    void dropBase().then(read);
  };
  const pause = () => {
    setMessage("En pause. Ce qui est déjà là reste.");
    stopRef.current?.abort();
  };

  return (
    <section className="parcours-panel" aria-labelledby="_base">
      <h2 id="_base">Toute la base</h2>
      {state.step === "offline" && <p>Sa taille sera dite quand la connexion reviendra.</p>}
      {state.step === "off" && (
        <p>EIG Link a arrêté la lecture hors ligne : rien n’est plus gardé pour le moment.</p>
      )}
      {state.step === "ready" && (
        <Ready
          state={state}
          onTake={() => void take(state.list, state.missing)}
          onDrop={() => drop("La base est retirée de cet appareil.")}
        />
      )}
      {state.step === "taking" && (
        <Taking
          {...state}
          onPause={pause}
          onCancel={() => drop("Téléchargement annulé, rien n’en reste.")}
        />
      )}
      <p role="status">{message}</p>
    </section>
  );
}
