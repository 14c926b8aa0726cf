/** `<article-feedback>`: sends the opinion without leaving the page, and never asks twice on this device. */
import { keepText, readKept } from "./kept-list.ts";
import { offerPassageReport } from "./passage-report.ts";
import { sendOpinion } from "./send-opinion.ts";

const storageKey = "avis-donnes";
/** More articles than a newcomer reads. */
const kept = 300;

const thanks = "Merci, votre avis est noté : il dit à EIG Link quel article revoir d’abord.";
const already = "Vous avez déjà donné votre avis.";
const failure = "Votre avis n’a pas pu partir. Réessayez dans quelques minutes.";

class ArticleFeedback extends HTMLElement {
  connectedCallback(): void {
    const id = this.dataset["article"] ?? "";
    offerPassageReport(this, id);
    if (readKept(storageKey).includes(id)) this.close(already);
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
    if (!(await sendOpinion(form, submitter))) {
      this.say(failure);
      return;
    }
    keepText(storageKey, id, kept);
    this.close(thanks);
  }

  private close(text: string): void {
    const forms = this.querySelector<HTMLElement>("[data-forms]");
    const frame = this.querySelector<HTMLElement>("section");
    // What follows stays where it is: a reader may be about to press there.
    if (frame) frame.style.minBlockSize = `${frame.getBoundingClientRect().height}px`;
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
