/** The page of selections: one's own to compose, or the one that the address holds, to read. */
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Catalogue } from "#lib/selection/catalogue.ts";
import {
  decodeSelection,
  emptySelection,
  mergeSelections,
  type Decoded,
  type Selection,
} from "#lib/selection/selection.ts";
import { countLabel } from "#lib/text.ts";
import { OwnSelection } from "./selection-own.tsx";
import { ParcoursImport } from "./selection-parcours.tsx";
import { SharedItems } from "./selection-items.tsx";
import { loadSelection, saveSelection, selectionKey } from "./selection-storage.ts";

interface AppProps {
  catalogue: Catalogue;
}

interface SharedProps extends AppProps {
  selection: Selection;
  onKeep: () => void;
  onSay: (message: string) => void;
  onLeave: () => void;
}

function SharedSelection({ selection, catalogue, onKeep, onLeave, onSay }: SharedProps) {
  return (
    <section aria-labelledby="_selection-recue">
      <div className="selection-notice">
        <h2 id="_selection-recue">
          On vous a préparé {countLabel(selection.pages.length, "lecture")}
        </h2>
        {selection.word && <blockquote className="selection-word">{selection.word}</blockquote>}
        <p className="parcours-actions no-print">
          <button type="button" className="button" onClick={onKeep}>
            Garder dans ma sélection
          </button>
          <button type="button" className="button quiet" onClick={() => print()}>
            Imprimer
          </button>
          <button type="button" className="button quiet" onClick={onLeave}>
            Voir ma propre sélection
          </button>
        </p>
      </div>
      <SharedItems pages={selection.pages} catalogue={catalogue} />
      <ParcoursImport pages={selection.pages} catalogue={catalogue} onDone={onSay} />
    </section>
  );
}

const problems: Readonly<Record<Decoded["state"], string>> = {
  none: "",
  selection: "",
  newer: "Ce lien vient d’une version plus récente du site. Rechargez la page, puis réessayez.",
  damaged: "Ce lien de sélection est incomplet ou abîmé. Demandez-le à nouveau.",
};

/** What is on the page: the selection kept here, the one before the last loss, what was just said. */
interface State {
  own: Selection;
  undoable?: Selection;
  message: string;
}

const refused = "Ce navigateur ne garde rien : copiez le lien avant de fermer la page.";

function useAddress(): [string, () => void] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  const leave = () => {
    history.replaceState(history.state, "", location.pathname + location.search);
    setHash("");
  };
  return [hash, leave];
}

function SelectionApp({ catalogue }: AppProps) {
  const [hash, leave] = useAddress();
  const [{ own, undoable, message }, setState] = useState<State>(() => ({
    own: loadSelection(),
    message: "",
  }));
  useEffect(() => {
    const follow = ({ key }: StorageEvent) => {
      if (key === selectionKey || key === null) setState({ own: loadSelection(), message: "" });
    };
    addEventListener("storage", follow); // Changed in another tab.
    return () => removeEventListener("storage", follow);
  }, []);

  const keep = (selection: Selection, said: string, canUndo = false) => {
    const text = saveSelection(selection) ? said : refused;
    setState({ own: selection, message: text, ...(canUndo && { undoable: own }) });
  };
  const undo = () => {
    if (undoable) keep(undoable, "C’est annulé : vous retrouvez votre sélection d’avant.");
  };

  const decoded = decodeSelection(hash);
  const said = message || problems[decoded.state];
  return (
    <>
      <div className="parcours-message no-print">
        <p role="status">{said}</p>
        {undoable && (
          <button type="button" className="button quiet" data-undo="" onClick={undo}>
            Annuler
          </button>
        )}
      </div>
      {decoded.state === "selection" ? (
        <SharedSelection
          selection={decoded.selection}
          catalogue={catalogue}
          onLeave={leave}
          onSay={(text) => setState({ own, message: text })}
          onKeep={() => {
            leave();
            keep(
              mergeSelections(own, decoded.selection),
              "Ces pages s’ajoutent à votre sélection.",
              true,
            );
          }}
        />
      ) : (
        <OwnSelection
          selection={own}
          catalogue={catalogue}
          onChange={keep}
          onErase={() => keep(emptySelection, "Sélection effacée de cet appareil.", true)}
        />
      )}
    </>
  );
}

export function mountSelection(root: Element, catalogue: Catalogue): void {
  root.replaceChildren();
  render(<SelectionApp catalogue={catalogue} />, root);
}
