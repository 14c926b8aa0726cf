/** `<parcours-progress>`: real dates, ticked steps, sharing and files; everything stays on the device. */
import { writeCalendarFile } from "#lib/parcours/calendar-file.ts";
import { readProgressFile, writeProgressFile } from "#lib/parcours/progress-file.ts";
import {
  decodeProgress,
  encodeProgress,
  mergeProgress,
  noProgress,
  readProgress,
  type Progress,
} from "#lib/parcours/progress.ts";
import { dateOf } from "#lib/parcours/when.ts";
import { countLabel } from "#lib/text.ts";
import { downloadText } from "./download.ts";
import { findPart } from "./find-part.ts";
import { showAddedSteps } from "./parcours-added.ts";
import {
  findDateMistake,
  readSteps,
  setText,
  showDateOrder,
  showProgress,
  shownSteps,
} from "./parcours-page.ts";
import type { StepElement } from "./parcours-page.ts";
import { loadProgress, saveProgress, storageKeyOf } from "./parcours-storage.ts";

/** An export weighs a few kilobytes. */
const maxFileBytes = 100_000;

class ParcoursProgress extends HTMLElement {
  private steps: StepElement[] = [];
  private own: Progress = noProgress;
  /** Progress of somebody else, from the address. */
  private shared: Progress | undefined;
  /** What « Annuler » brings back. */
  private undoable: Progress | undefined;
  private readonly stop = new AbortController();

  connectedCallback(): void {
    this.own = loadProgress(this.slug);
    for (const box of this.querySelectorAll<HTMLElement>("[data-box]")) box.hidden = false;
    this.addEventListener("change", (event) => this.onChange(event));
    this.addEventListener("click", (event) => this.onClick(event));
    const options = { signal: this.stop.signal };
    addEventListener("hashchange", () => this.readAddress(), options);
    addEventListener(
      "storage",
      ({ key }) => {
        if (key !== null && key !== storageKeyOf(this.slug)) return;
        this.own = loadProgress(this.slug); // Changed in another tab.
        this.show();
      },
      options,
    );
    this.readAddress();
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  private get slug(): string {
    return this.dataset["slug"] ?? "";
  }

  private readAddress(): void {
    const hash = location.hash;
    this.shared = decodeProgress(hash);
    this.show();
    if (hash.startsWith("#partage=") && !this.shared) {
      this.say("Ce lien de partage est incomplet ou abîmé. Demandez-le à nouveau.");
    }
  }

  private show(): void {
    const progress = this.shared ?? this.own;
    showAddedSteps(this, progress.added ?? []);
    this.steps = readSteps(this);
    findPart(this, "[data-tools]", HTMLElement).hidden = this.shared !== undefined;
    findPart(this, "[data-shared]", HTMLElement).hidden = this.shared === undefined;
    this.showFields();
    showProgress(this, this.steps, progress, this.shared !== undefined);
  }

  private showFields(): void {
    for (const field of this.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      "[data-field]",
    )) {
      const value = this.own[this.fieldName(field)] ?? "";
      if (field.value !== value) field.value = value;
    }
    showDateOrder(this, this.own);
  }

  private fieldName(field: HTMLElement): "start" | "end" | "role" {
    const { field: name } = field.dataset;
    return name === "end" || name === "role" ? name : "start";
  }

  private onChange({ target }: Event): void {
    if (target instanceof HTMLInputElement && target.type === "checkbox") {
      const id = target.closest<HTMLElement>("[data-step]")?.dataset["step"] ?? "";
      const others = this.own.done.filter((other) => other !== id);
      this.keep({ ...this.own, done: target.checked ? [...others, id] : others });
    } else if (target instanceof HTMLInputElement && target.type === "file") {
      void this.importFile(target);
    } else if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
      this.changeField(target);
    }
  }

  /** A day typed by halves, or out of range, is not kept; the field keeps what was typed. */
  private changeField(field: HTMLInputElement | HTMLSelectElement): void {
    const name = this.fieldName(field);
    if (!field.reportValidity()) return;
    const { [name]: _old, ...others } = this.own;
    const changed = readProgress({ ...others, ...(field.value && { [name]: field.value }) });
    if (!changed) return;
    this.keep(changed);
    const mistake = findDateMistake(this);
    if (mistake !== undefined) this.say(mistake);
  }

  /** Keeps the progress on the device, shows it and says `message`; `canUndo` offers the way back. */
  private keep(progress: Progress, message = "", canUndo = false): void {
    this.undoable = canUndo ? this.own : undefined;
    this.own = progress;
    const refused =
      "Ce navigateur ne garde rien : exportez votre progression avant de fermer la page.";
    this.say(saveProgress(this.slug, progress) ? message : refused);
    this.show();
  }

  private say(message: string): void {
    setText(findPart(this, "[data-message]", HTMLElement), message);
    const undo = findPart(this, '[data-action-name="undo"]', HTMLButtonElement);
    undo.hidden = this.undoable === undefined || message === "";
  }

  private onClick({ target }: Event): void {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>("[data-action-name]");
    switch (button?.dataset["actionName"]) {
      case "share":
        return void this.share();
      case "calendar":
        return this.downloadCalendar();
      case "export":
        return this.exportFile();
      case "import":
        return findPart(this, "[data-file]", HTMLInputElement).click();
      case "erase":
        return this.erase();
      case "undo":
        return this.undo();
      case "adopt":
        return this.adopt();
      case "leave":
        return this.leave();
      case "drop":
        return this.drop(button.dataset["dropped"] ?? "");
      case undefined:
    }
  }

  private async share(): Promise<void> {
    const address = new URL(location.href);
    address.hash = encodeProgress(this.own);
    this.undoable = undefined;
    try {
      await navigator.clipboard.writeText(address.href);
      this.say(
        "Lien copié. Qui l’ouvre voit votre progression du moment, sans pouvoir la changer.",
      );
    } catch {
      this.say(`Copiez ce lien : ${address.href}`); // No access to the clipboard.
    }
  }

  private downloadCalendar(): void {
    const days = shownSteps(this.steps, this.own.role).flatMap(({ id, when, link, action }) => {
      const date = when && dateOf(when, this.own);
      if (!date) return [];
      const title = link.textContent;
      const uid = `parcours-${this.slug}-${id}@eig-link`;
      return [{ uid, date, title, description: `${action}\n${link.href}`.trim(), url: link.href }];
    });
    this.undoable = undefined;
    if (days.length === 0) {
      this.say("Indiquez d’abord une date : les étapes de l’agenda en découlent.");
      this.querySelector<HTMLElement>("[data-field]")?.focus();
      return;
    }
    const name = this.dataset["title"] ?? "";
    const text = writeCalendarFile({ name, days, stamp: new Date() });
    downloadText(`parcours-${this.slug}.ics`, "text/calendar", text);
    this.say(`Agenda téléchargé : ${countLabel(days.length, "étape datée", "étapes datées")}.`);
  }

  private exportFile(): void {
    const text = writeProgressFile(this.slug, this.own);
    downloadText(`parcours-${this.slug}.json`, "application/json", text);
    this.undoable = undefined;
    this.say("Progression exportée : gardez le fichier, il s’importe sur un autre appareil.");
  }

  private async importFile(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const text = file.size > maxFileBytes ? "" : await file.text();
    input.value = ""; // The same file may be chosen again.
    const result = readProgressFile(text, this.slug);
    this.undoable = undefined;
    if ("error" in result) {
      this.say(`${result.error} Votre progression n’a pas changé.`);
      return;
    }
    const message = "Progression importée : elle s’ajoute à ce que vous aviez coché.";
    this.keep(mergeProgress(this.own, result.progress), message, true);
  }

  private erase(): void {
    this.keep(noProgress, "Dates et progression effacées de cet appareil.", true);
  }

  private undo(): void {
    if (!this.undoable) return;
    this.keep(this.undoable, "C’est annulé : vous retrouvez votre progression d’avant.");
    findPart(this, "[data-tools] button", HTMLButtonElement).focus();
  }

  private adopt(): void {
    if (!this.shared) return;
    const merged = mergeProgress(this.own, this.shared);
    this.leave();
    const message =
      "Progression copiée sur cet appareil : elle s’ajoute à ce que vous aviez coché.";
    this.keep(merged, message, true);
  }

  /** Takes an article that the reader added out of the parcours. */
  private drop(id: string): void {
    const { added = [], ...others } = this.own;
    const kept = added.filter((step) => step.id !== id);
    const progress = kept.length > 0 ? { ...others, added: kept } : others;
    this.keep(progress, "Article retiré de votre parcours.", true);
    findPart(this, '[data-action-name="undo"]', HTMLButtonElement).focus();
  }

  private leave(): void {
    history.replaceState(history.state, "", location.pathname + location.search);
    this.readAddress();
    this.say("");
    findPart(this, "[data-tools] button", HTMLButtonElement).focus();
  }
}

customElements.define("parcours-progress", ParcoursProgress);
