/** The two discreet notices of offline reading, at the foot of the window. */

const laterKey = "version-plus-tard";

/** A region that is there before its words, else some screen readers would say nothing. */
function openNotice(): HTMLElement {
  const notice = document.createElement("div");
  notice.className = "site-notice no-print";
  notice.setAttribute("role", "status");
  document.body.append(notice);
  return notice;
}

function makeButton(label: string, className: string, act: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = className;
  button.textContent = label;
  button.addEventListener("click", act);
  return button;
}

function fill(notice: HTMLElement, text: string, ...buttons: readonly HTMLElement[]): void {
  const words = document.createElement("p");
  words.textContent = text;
  notice.replaceChildren(words, ...buttons);
}

/** Whether a field holds words that a reload would lose. */
function hasTypedText(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    "textarea, main input[type=text], main input[type=email]",
  );
  return [...fields].some((field) => field.value !== field.defaultValue);
}

function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(laterKey) !== null;
  } catch {
    return false; // Storage refused: asked again on the next page.
  }
}

function putOff(): void {
  try {
    sessionStorage.setItem(laterKey, "1");
  } catch {
    // Storage refused: asked again on the next page.
  }
}

let versionNotice: HTMLElement | undefined;

/** Says that a new version is ready. Nothing happens by itself; typed text is never lost without a second press. */
export function announceVersion(reload: () => void): void {
  if (isPutOff()) return;
  versionNotice ??= openNotice();
  const notice = versionNotice;
  const later = () =>
    makeButton("Plus tard", "button quiet", () => {
      putOff();
      notice.replaceChildren();
    });
  const press = () => {
    if (!hasTypedText()) {
      reload();
      return;
    }
    fill(
      notice,
      "Le texte que vous avez saisi sur cette page serait perdu.",
      makeButton("Recharger quand même", "button", reload),
      later(),
    );
    notice.querySelector("button")?.focus();
  };
  const words = "Une nouvelle version est prête.";
  // After the empty region has been seen.
  setTimeout(() => fill(notice, words, makeButton("Recharger", "button", press), later()), 100);
}

/** Says while there is no line that the page is a copy. */
export function showConnection(): void {
  let notice: HTMLElement | undefined;
  const show = () => {
    if (navigator.onLine) {
      notice?.replaceChildren();
      return;
    }
    notice ??= openNotice();
    const shown = notice;
    setTimeout(() => {
      if (!navigator.onLine) fill(shown, "Hors connexion : vous lisez ce que garde cet appareil.");
    }, 100);
  };
  addEventListener("online", show);
  addEventListener("offline", show);
  show();
}
