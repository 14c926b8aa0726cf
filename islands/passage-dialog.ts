/** The dialog that reports a passage: the form of a « non », with the passage in place of the field for it. */
import { keepText, readKept } from "./kept-list.ts";
import type { SelectedPassage } from "./selected-passage.ts";
import { sendOpinion } from "./send-opinion.ts";

const storageKey = "passages-signales";
/** More than a newcomer reports. */
const kept = 100;

const texts = {
  title: "Signaler ce passage",
  cancel: "Annuler",
  close: "Fermer",
  thanks: "Merci, ce passage est signalé à EIG Link.",
  already: "Vous avez déjà signalé ce passage. Merci.",
  failure: "Votre message n’a pas pu partir. Il reste ici : réessayez dans quelques minutes.",
} as const;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = "",
  className = "",
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

/** The fields as the page has them, ids apart, without what the dialog shows itself. */
function copyForm(source: HTMLFormElement, { text, anchor }: SelectedPassage): HTMLFormElement {
  const form = document.createElement("form");
  form.method = "post";
  form.action = source.action;
  for (const child of source.children) {
    if (child.matches("button, p, [data-passage-field]")) continue;
    form.append(child.cloneNode(true));
  }
  // « Je cherchais autre chose » is said of an article, not of its words.
  form.querySelector('label:has([value="unrelated"])')?.remove();
  for (const field of form.querySelectorAll("[id]")) field.id += "-dialogue";
  for (const label of form.querySelectorAll("label"))
    if (label.htmlFor) label.htmlFor += "-dialogue";
  for (const [name, value] of [
    ["passage", text],
    ["ancre", anchor ?? ""],
  ] as const) {
    const input = make("input");
    Object.assign(input, { type: "hidden", name, value });
    form.append(input);
  }
  return form;
}

export class PassageDialog {
  private readonly dialog = make("dialog", "", "passage-dialog");
  private readonly status = make("p");
  private readonly source: HTMLFormElement;
  private readonly articleId: string;
  private shown = "";

  constructor(source: HTMLFormElement, articleId: string) {
    this.source = source;
    this.articleId = articleId;
    this.status.setAttribute("role", "status");
    document.body.append(this.dialog);
  }

  get isOpen(): boolean {
    return this.dialog.open;
  }

  /** The same passage finds again what was typed about it. */
  open(passage: SelectedPassage): void {
    if (passage.text !== this.shown) this.fill(passage);
    this.dialog.showModal();
  }

  private fill(passage: SelectedPassage): void {
    this.shown = passage.text;
    const title = make("h2", texts.title);
    title.id = "passage-titre";
    this.dialog.setAttribute("aria-labelledby", title.id);
    this.status.textContent = "";
    this.dialog.replaceChildren(title, make("blockquote", passage.text));
    if (readKept(storageKey).includes(this.keyOf(passage.text))) this.end(texts.already);
    else this.dialog.append(this.makeForm(passage), this.status);
  }

  private keyOf(text: string): string {
    return `${this.articleId} ${text}`;
  }

  private makeForm(passage: SelectedPassage): HTMLFormElement {
    const form = copyForm(this.source, passage);
    const actions = make("p", "", "actions");
    actions.append(make("button", "Envoyer", "button"), this.makeClose(texts.cancel));
    form.append(actions);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.send(form, passage);
    });
    return form;
  }

  private makeClose(label: string): HTMLButtonElement {
    const button = make("button", label, "button quiet");
    button.type = "button";
    button.addEventListener("click", () => this.dialog.close());
    return button;
  }

  private async send(form: HTMLFormElement, { text }: SelectedPassage): Promise<void> {
    if (!(await sendOpinion(form, null))) {
      this.status.textContent = texts.failure;
      return;
    }
    keepText(storageKey, this.keyOf(text), kept);
    form.remove();
    this.shown = "";
    this.end(texts.thanks);
  }

  private end(text: string): void {
    const close = this.makeClose(texts.close);
    this.dialog.append(this.status, close);
    this.status.textContent = text;
    close.focus();
  }
}
