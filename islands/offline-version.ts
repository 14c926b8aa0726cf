/** Says that a new version of the site is ready. Nothing happens by itself, and typed text is never lost unasked. */
import { newestShell } from "#lib/offline/kept-caches.ts";
import { fillNotice, openNotice } from "./offline-notice.ts";

const laterKey = "version-plus-tard";

/** Fields whose words a reload would lose. */
const typedFields = "textarea, main input[type=text]:not([role=combobox]), main input[type=email]";

function hasTypedText(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(typedFields);
  return [...fields].some((field) => field.value !== field.defaultValue);
}

/** Whether the waiting version knows the script of this page: the page is then of that version already. */
async function isOfVersion(): Promise<boolean> {
  const script = document.querySelector<HTMLScriptElement>('head script[type="module"]');
  const newest = newestShell(await caches.keys());
  if (!script || newest === undefined) return true;
  return (await caches.match(script.src, { cacheName: newest })) !== undefined;
}

/** « Plus tard » holds for this tab. */
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

function makeButton(label: string, className: string, act: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = className;
  button.textContent = label;
  button.addEventListener("click", act);
  return button;
}

function announce(reload: () => void): void {
  const notice = openNotice();
  const later = makeButton("Plus tard", "button quiet", () => {
    putOff();
    notice.remove();
  });
  const again = makeButton("Recharger", "button", () => {
    if (!hasTypedText() || again.textContent !== "Recharger") {
      reload();
      return;
    }
    // The button keeps its place and the focus: a second press is a choice.
    again.textContent = "Recharger quand même";
    const words = notice.querySelector("p");
    if (words) words.textContent = "Le texte que vous avez saisi sur cette page serait perdu.";
  });
  fillNotice(notice, "Une nouvelle version est prête.", again, later);
}

let isOffered = false;

/** Offers the version that waits; a page that is of that version already lets it in without a word. */
export async function offerVersion({ waiting }: ServiceWorkerRegistration): Promise<void> {
  if (!waiting || isOffered) return;
  isOffered = true;
  const letIn = () => waiting.postMessage({ type: "activate" });
  if (await isOfVersion()) letIn();
  else if (!isPutOff()) {
    announce(() => {
      const reload = () => location.reload();
      navigator.serviceWorker.addEventListener("controllerchange", reload, { once: true });
      letIn();
    });
  }
}
