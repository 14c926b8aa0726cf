/** The dialog of reading settings: each choice shows at once and is kept on the device. */
import { render } from "preact";
import { routes } from "#lib/routes.ts";
import { changeSetting, readSettings, readingSettings } from "#lib/reading/settings.ts";

const storageKey = "lecture";

function chosenWords(): string[] {
  return readSettings(document.documentElement.dataset["reading"] ?? "");
}

/** Shows and keeps `words`; none brings the usual look back. */
function apply(words: readonly string[]): void {
  const { dataset } = document.documentElement;
  if (words.length > 0) dataset["reading"] = words.join(" ");
  else delete dataset["reading"];
  try {
    if (words.length > 0) localStorage.setItem(storageKey, words.join(" "));
    else localStorage.removeItem(storageKey);
  } catch {
    // Storage refused: the choice holds for this page only.
  }
}

function DialogContent({ close }: { close: () => void }) {
  const words = chosenWords();
  return (
    <form method="dialog" className="reading-form">
      <h2 id="_lecture-titre">Réglages de lecture</h2>
      {readingSettings.map((setting) => (
        <fieldset key={setting.name}>
          <legend>{setting.legend}</legend>
          {setting.choices.map(({ value, label }) => (
            <label key={value}>
              <input
                type="radio"
                name={setting.name}
                value={value}
                checked={
                  value === ""
                    ? !setting.choices.some((choice) => words.includes(choice.value))
                    : words.includes(value)
                }
                onChange={() => apply(changeSetting(chosenWords(), setting, value))}
              />
              {label}
            </label>
          ))}
        </fieldset>
      ))}
      <p className="parcours-actions">
        <button type="submit" className="button">
          Fermer
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            apply([]);
            close();
          }}
        >
          Revenir à l’affichage d’origine
        </button>
      </p>
      <p className="parcours-privacy">
        Vos choix restent sur cet appareil. <a href={routes.offline()}>Lire hors ligne</a>
      </p>
    </form>
  );
}

let dialog: HTMLDialogElement | undefined;

function createDialog(): HTMLDialogElement {
  const element = document.createElement("dialog");
  element.className = "reading-dialog";
  element.setAttribute("aria-labelledby", "_lecture-titre");
  element.addEventListener("click", (event) => {
    if (event.target === element) element.close();
  });
  document.body.append(element);
  return element;
}

export function openReadingDialog(): void {
  dialog ??= createDialog();
  const opened = dialog;
  render(null, opened); // Drawn again: another tab may have changed the choices.
  render(<DialogContent close={() => opened.close()} />, opened);
  if (!opened.open) opened.showModal();
}
