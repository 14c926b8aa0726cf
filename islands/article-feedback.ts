/** `<article-feedback>`: sends the opinion without leaving the page, and never asks twice on this device. */

const storageKey = "avis-donnes";
/** More articles than a newcomer reads. */
const kept = 300;

const thanks = "Merci, votre avis est noté : il dit à EIG Link quel article revoir d’abord.";
const already = "Vous avez donné votre avis sur cet article. Merci.";
const failure = "Votre avis n’a pas pu partir. Réessayez dans quelques minutes.";

function readGiven(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "[]");
    return Array.isArray(stored) ? stored.filter((id) => typeof id === "string") : [];
  } catch {
    return []; // Storage refused, or written by something else.
  }
}

function rememberGiven(id: string): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify([id, ...readGiven()].slice(0, kept)));
  } catch {
    // Storage refused: the next visit asks again.
  }
}

/** True when the opinion was kept: the server then leads to its page of thanks, which is not followed. */
async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<boolean> {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === "string") fields.append(name, value);
  }
  try {
    const sent = await fetch(form.action, { method: "POST", body: fields, redirect: "manual" });
    return sent.type === "opaqueredirect" || sent.ok;
  } catch {
    return false; // No network: the form stays as it is.
  }
}

class ArticleFeedback extends HTMLElement {
  connectedCallback(): void {
    const id = this.dataset["article"] ?? "";
    if (readGiven().includes(id)) this.close(already);
    this.addEventListener("submit", (event) => {
      if (!(event.target instanceof HTMLFormElement)) return;
      event.preventDefault();
      void this.submit(id, event.target, event.submitter);
    });
  }

  private async submit(
    id: string,
    form: HTMLFormElement,
    submitter: HTMLElement | null,
  ): Promise<void> {
    if (!(await send(form, submitter))) {
      this.say(failure);
      return;
    }
    rememberGiven(id);
    this.close(thanks);
  }

  private close(text: string): void {
    const forms = this.querySelector<HTMLElement>("[data-forms]");
    const hadFocus = forms?.contains(document.activeElement);
    if (forms) forms.hidden = true;
    this.say(text);
    // The button that had the focus is gone.
    const status = this.querySelector<HTMLElement>("[data-status]");
    if (hadFocus && status) {
      status.tabIndex = -1;
      status.focus();
    }
  }

  private say(text: string): void {
    const status = this.querySelector("[data-status]");
    if (status) status.textContent = text;
  }
}

export function defineArticleFeedback(): void {
  customElements.define("article-feedback", ArticleFeedback);
}
