/** One's own selection: its order, a word, and the ways to send it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { routes } from "#lib/routes.ts";
import type { Catalogue } from "#lib/selection/catalogue.ts";
import {
  selectionAddress,
  selectionMail,
  selectionMessage,
} from "#lib/selection/selection-message.ts";
import {
  addPage,
  cleanWord,
  maxPages,
  maxWordChars,
  movePage,
  removePage,
  type PageCode,
  type Selection,
} from "#lib/selection/selection.ts";
import { findEntry } from "#lib/selection/catalogue.ts";
import { ParcoursImport } from "./selection-parcours.tsx";
import { OwnItems, type ItemAction } from "./selection-items.tsx";

interface OwnProps {
  selection: Selection;
  catalogue: Catalogue;
  /** Keeps a changed selection and says so; `canUndo` when something was lost. */
  onChange: (selection: Selection, message: string, canUndo?: boolean) => void;
  onErase: () => void;
}

/** Says nothing to a reader: what was typed is seen. */
const silent = "";

function AddField({ selection, catalogue, onChange }: Omit<OwnProps, "onErase">) {
  const others = Object.entries(catalogue.pages).filter(
    ([code]) => !selection.pages.includes(code),
  );
  const [mistake, setMistake] = useState("");
  const refuse = (text: string) => {
    setMistake(text);
    onChange(selection, text);
  };
  const add = (form: HTMLFormElement) => {
    const field = form.elements.namedItem("page");
    if (!(field instanceof HTMLInputElement)) return;
    const typed = field.value.trim();
    const [code] = others.find(([, { title }]) => title === typed) ?? [];
    if (!code) return refuse("Choisissez un titre dans la liste proposée.");
    if (selection.pages.length >= maxPages) {
      return refuse(`Une sélection compte ${maxPages} pages au plus.`);
    }
    field.value = "";
    setMistake("");
    onChange(addPage(selection, code), `« ${typed} » est ajouté à la fin.`);
  };
  return (
    <form
      className="selection-add field no-print"
      onSubmit={(event) => {
        event.preventDefault();
        add(event.currentTarget);
      }}
    >
      <label htmlFor="_selection-page">Ajouter un article ou un défi</label>
      {mistake && (
        <p className="mistake" id="_selection-page-erreur">
          {mistake}
        </p>
      )}
      <div>
        <input
          id="_selection-page"
          name="page"
          type="text"
          list="_selection-pages"
          autoComplete="off"
          placeholder="Quelques mots du titre"
          {...(mistake && { "aria-invalid": true, "aria-describedby": "_selection-page-erreur" })}
        />
        <button className="button quiet">Ajouter</button>
      </div>
      <datalist id="_selection-pages">
        {others.map(([code, { title }]) => (
          <option key={code} value={title} />
        ))}
      </datalist>
    </form>
  );
}

function WordField({ selection, onChange }: Pick<OwnProps, "selection" | "onChange">) {
  return (
    <div className="field selection-note">
      <label htmlFor="_selection-mot">Un mot pour qui lira (facultatif)</label>
      <textarea
        id="_selection-mot"
        rows={3}
        maxLength={maxWordChars}
        value={selection.word}
        onInput={(event) =>
          onChange({ ...selection, word: cleanWord(event.currentTarget.value) }, silent)
        }
      />
    </div>
  );
}

function SendActions({ selection, catalogue, onChange, onErase }: OwnProps) {
  const copy = async (text: string, said: string) => {
    try {
      await navigator.clipboard.writeText(text);
      onChange(selection, said);
    } catch {
      onChange(selection, `Copiez ce lien : ${selectionAddress(selection, location.origin)}`);
    }
  };
  return (
    <div className="parcours-actions no-print">
      <button
        type="button"
        className="button"
        onClick={() =>
          void copy(
            selectionAddress(selection, location.origin),
            "Lien copié : il contient toute la sélection.",
          )
        }
      >
        Copier le lien
      </button>
      <button
        type="button"
        className="button quiet"
        onClick={() =>
          void copy(
            selectionMessage(selection, catalogue, location.origin),
            "Message copié : collez-le où vous voulez.",
          )
        }
      >
        Copier le message
      </button>
      <a className="button quiet" href={selectionMail(selection, catalogue, location.origin)}>
        Envoyer par courriel
      </a>
      <button type="button" className="button quiet" onClick={() => print()}>
        Imprimer
      </button>
      <button type="button" className="button quiet" onClick={onErase}>
        Tout effacer
      </button>
    </div>
  );
}

function EmptySelection() {
  return (
    <div className="empty-state">
      <h2>Votre sélection est vide</h2>
      <p>
        Ouvrez <a href={routes.articles()}>une question</a> ou <a href={routes.defis()}>un défi</a>,
        puis choisissez « Ajouter à ma sélection » sous son titre. Vous pouvez aussi chercher un
        titre ci-dessous.
      </p>
    </div>
  );
}

/** Where the focus goes once the list is drawn again. */
interface NextFocus {
  code: PageCode | undefined;
  action: ItemAction;
}

/** Gives the focus back to what was pressed, or to its neighbour, once the list is drawn again. */
function useFocusAfterChange(selection: Selection) {
  const rootRef = useRef<HTMLElement>(null);
  const nextRef = useRef<NextFocus | undefined>(undefined);
  useEffect(() => {
    const asked = nextRef.current;
    nextRef.current = undefined;
    if (!asked) return;
    const { code, action } = asked;
    const button = rootRef.current?.querySelector<HTMLElement>(
      code ? `[data-code="${code}"] [data-action="${action}"]` : "#_selection-page",
    );
    button?.focus();
  }, [selection]);
  const focusNext = (next: NextFocus) => {
    nextRef.current = next;
  };
  return { rootRef, focusNext };
}

export function OwnSelection({ selection, catalogue, onChange, onErase }: OwnProps) {
  const { rootRef, focusNext } = useFocusAfterChange(selection);
  const { pages } = selection;
  const titleOf = (code: PageCode) => findEntry(catalogue, code)?.title ?? code;

  const move = (code: PageCode, index: number) => {
    const moved = movePage(selection, code, index);
    const place = moved.pages.indexOf(code) + 1;
    onChange(moved, `« ${titleOf(code)} » est en position ${place} sur ${pages.length}.`);
  };
  const act = (code: PageCode, action: ItemAction) => {
    const index = pages.indexOf(code);
    if (action === "remove") {
      focusNext({ code: pages[index + 1] ?? pages[index - 1], action });
      onChange(removePage(selection, code), `« ${titleOf(code)} » est retiré.`, true);
    } else {
      focusNext({ code, action });
      move(code, action === "up" ? index - 1 : index + 1);
    }
  };
  return (
    <section ref={rootRef} aria-label="Ma sélection">
      {pages.length === 0 ? (
        <EmptySelection />
      ) : (
        <>
          <h2>Ma sélection</h2>
          <OwnItems pages={pages} catalogue={catalogue} onAction={act} onDrop={move} />
        </>
      )}
      <AddField selection={selection} catalogue={catalogue} onChange={onChange} />
      {pages.length > 0 && (
        <>
          <WordField selection={selection} onChange={onChange} />
          <SendActions {...{ selection, catalogue, onChange, onErase }} />
          <ParcoursImport
            pages={pages}
            catalogue={catalogue}
            onDone={(message) => onChange(selection, message)}
          />
          <p className="parcours-privacy no-print">
            Tout reste sur cet appareil. Le lien garde la sélection après le signe « # » de
            l’adresse : elle n’est envoyée à aucun serveur.
          </p>
        </>
      )}
    </section>
  );
}
