/** `<question-draft>`: what one types in the form of a question stays on this device until it is sent. */

const storageKey = "question-brouillon";
const draftFields = ["question", "details"] as const;

type Draft = Partial<Record<(typeof draftFields)[number], string>>;

function readDraft(): Draft {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "null");
    if (typeof stored !== "object" || stored === null) return {};
    const entries = Object.entries(stored).filter(([, value]) => typeof value === "string");
    return Object.fromEntries(entries);
  } catch {
    return {}; // Storage refused, or written by something else.
  }
}

function forgetDraft(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Storage refused: nothing was kept.
  }
}

class QuestionDraft extends HTMLElement {
  private readonly note = document.createElement("p");

  connectedCallback(): void {
    // The question was sent: its page says so.
    if (this.hasAttribute("data-asked")) {
      forgetDraft();
      return;
    }
    this.note.className = "draft-note";
    this.note.setAttribute("role", "status");
    this.append(this.note);
    this.restore();
    this.addEventListener("input", () => this.save());
  }

  private field(name: string): HTMLTextAreaElement | null {
    return this.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`);
  }

  /** What the server wrote into the form wins: it is what was just typed or searched. */
  private restore(): void {
    const fields = draftFields.map((name) => this.field(name));
    if (fields.some((field) => field?.value)) return;
    const draft = readDraft();
    for (const name of draftFields) {
      const field = this.field(name);
      if (field && draft[name]) field.value = draft[name];
    }
    if (draft.question || draft.details) this.say("Votre brouillon, gardé sur cet appareil.");
  }

  private save(): void {
    const draft = Object.fromEntries(
      draftFields.map((name) => [name, this.field(name)?.value ?? ""]),
    );
    try {
      localStorage.setItem(storageKey, JSON.stringify(draft));
      this.say("Brouillon gardé sur cet appareil.");
    } catch {
      // Storage refused or full: the form works all the same.
    }
  }

  private say(text: string): void {
    if (this.note.dataset["text"] === text) return;
    this.note.dataset["text"] = text;
    const erase = document.createElement("button");
    erase.type = "button";
    erase.className = "link-button";
    erase.textContent = "L’effacer";
    erase.addEventListener("click", () => this.erase());
    this.note.replaceChildren(`${text} `, erase);
  }

  private erase(): void {
    forgetDraft();
    for (const name of draftFields) {
      const field = this.field(name);
      if (field) field.value = "";
    }
    delete this.note.dataset["text"];
    this.note.replaceChildren("Brouillon effacé.");
    this.field("question")?.focus();
  }
}

customElements.define("question-draft", QuestionDraft);

export {};
