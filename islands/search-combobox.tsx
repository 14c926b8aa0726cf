/**
 * Turns a search field and a panel into a combobox.
 * Source of the pattern: WAI-ARIA Authoring Practices, « Combobox », list autocomplete with manual selection.
 */
import { render } from "preact";
import type { SearchAnswer } from "#lib/search/schema.ts";
import { statusText } from "#components/search/results.view.tsx";
import { getSearchClient } from "./search-client.ts";
import { Suggestions, optionId, suggestionsOf } from "./suggestions.tsx";

const suggestionsShown = 8;

/** Assistive technology hears the count once typing rests. */
const announceAfterMs = 600;

const failureText =
  "La recherche instantanée n’a pas pu se charger. Appuyez sur Entrée pour chercher quand même.";

interface ComboboxParts {
  input: HTMLInputElement;
  panel: HTMLElement;
  /** Called when the panel shows or hides; a dialog keeps its panel. */
  onToggle: (open: boolean) => void;
  /** What Escape does instead of folding the list: a dialog closes. */
  onEscape?: () => void;
}

let created = 0;

export class SearchCombobox {
  private readonly parts: ComboboxParts;
  private readonly listId: string;
  private readonly status = document.createElement("p");
  private answer: SearchAnswer | undefined;
  private active = -1;
  private latest = 0;
  private announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: ComboboxParts) {
    this.parts = parts;
    created += 1;
    this.listId = `suggestions-${created}`;
    const { input, panel } = parts;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", this.listId);
    this.status.className = "visually-hidden";
    this.status.setAttribute("role", "status");
    panel.after(this.status);
    input.addEventListener("input", () => void this.update());
    input.addEventListener("keydown", (event) => this.onKey(event));
    getSearchClient().warm();
  }

  /** Searches the present value of the field and shows what it finds; a late answer is dropped. */
  async update(): Promise<void> {
    const query = this.parts.input.value;
    this.latest += 1;
    const turn = this.latest;
    if (query.trim() === "") {
      this.show(undefined);
      return;
    }
    try {
      const answer = await getSearchClient().search(query, { limit: suggestionsShown });
      if (turn === this.latest) this.show(answer);
    } catch {
      if (turn === this.latest) this.showFailure();
    }
  }

  close(): void {
    this.latest += 1;
    this.show(undefined);
  }

  private show(answer: SearchAnswer | undefined): void {
    this.answer = answer;
    this.active = -1;
    this.draw();
    clearTimeout(this.announcing);
    if (!answer) return;
    this.announcing = setTimeout(() => {
      this.status.textContent = statusText(answer);
    }, announceAfterMs);
  }

  private showFailure(): void {
    this.answer = undefined;
    this.setExpanded(false);
    render(<p className="suggestions-note">{failureText}</p>, this.parts.panel);
    this.parts.onToggle(true);
  }

  private setExpanded(expanded: boolean): void {
    this.parts.input.setAttribute("aria-expanded", String(expanded));
  }

  private draw(): void {
    const { input, panel, onToggle } = this.parts;
    const { answer, active, listId } = this;
    this.setExpanded(answer !== undefined);
    onToggle(answer !== undefined);
    render(answer ? <Suggestions id={listId} answer={answer} active={active} /> : null, panel);
    if (active >= 0) {
      input.setAttribute("aria-activedescendant", optionId(listId, active));
      document.getElementById(optionId(listId, active))?.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  private move(step: number): void {
    if (!this.answer) return;
    const count = suggestionsOf(this.answer).length;
    // -1 is the field itself: one comes back to it between the last option and the first.
    this.active = ((this.active + 1 + step + count + 1) % (count + 1)) - 1;
    this.draw();
  }

  /** Elsewhere than in a dialog, a first press folds the list and a second one keeps its usual meaning. */
  private escape(event: KeyboardEvent): void {
    const { onEscape } = this.parts;
    if (!onEscape && !this.answer) return;
    event.preventDefault();
    if (onEscape) onEscape();
    else this.close();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (this.answer) this.move(event.key === "ArrowDown" ? 1 : -1);
      else void this.update();
    } else if (event.key === "Enter" && this.answer && this.active >= 0) {
      const chosen = suggestionsOf(this.answer)[this.active];
      if (!chosen) return;
      event.preventDefault();
      location.assign(chosen.url);
    } else if (event.key === "Escape") {
      this.escape(event);
    }
  }
}
