/** The search dialog: a field, what it finds, and the keys. Made once, opened from any page. */
import { render } from "preact";
import { routes } from "#lib/routes.ts";
import { SearchCombobox } from "./search-combobox.tsx";

function DialogContent() {
  return (
    <>
      <form className="bar" role="search" action={routes.search()} method="get">
        <input
          type="search"
          name="q"
          aria-label="Votre question"
          placeholder="Posez votre question avec vos mots"
          autoComplete="off"
          spellCheck="false"
          enterKeyHint="search"
          maxLength={400}
        />
        <button type="button" className="button quiet" data-close="">
          Fermer
        </button>
      </form>
      <div className="panel" />
      <p className="search-keys">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> parcourir
        </span>
        <span>
          <kbd>Entrée</kbd> ouvrir
        </span>
        <span>
          <kbd>Échap</kbd> fermer
        </span>
      </p>
    </>
  );
}

let dialog: HTMLDialogElement | undefined;
let combobox: SearchCombobox | undefined;

function createDialog(): HTMLDialogElement {
  const element = document.createElement("dialog");
  element.className = "search-dialog";
  element.setAttribute("aria-label", "Rechercher");
  render(<DialogContent />, element);
  document.body.append(element);
  const input = element.querySelector("input");
  const panel = element.querySelector<HTMLElement>(".panel");
  if (input && panel) {
    combobox = new SearchCombobox({
      input,
      panel,
      onToggle: () => undefined,
      onEscape: () => element.close(),
    });
  }
  element.addEventListener("click", (event) => {
    const isBackdrop = event.target === element;
    const isClose = event.target instanceof Element && event.target.closest("[data-close]");
    if (isBackdrop || isClose) element.close();
  });
  return element;
}

/** `typed`: what was typed before the dialog was there; without it, the words left from the last time stay. */
export function openSearchDialog(typed: string): void {
  dialog ??= createDialog();
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector("input");
  if (typed !== "" && input) input.value = typed;
  else input?.select();
  // Recent searches, or what the words left in the field find.
  void combobox?.update();
}
