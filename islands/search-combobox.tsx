/**
 * Turns a search field and a panel into a combobox.
 * Source of the pattern: WAI-ARIA Authoring Practices, « Combobox », list autocomplete with manual selection.
 */
import { render } from "preact";
import { statusText } from "#components/search/results.view.tsx";
import type { SearchAnswer } from "#lib/search/schema.ts";
import { rememberArrival } from "./arrival-words.ts";
import { forgetRecentSearches, readRecentSearches, rememberSearch } from "./recent-searches.ts";
import { getSearchClient } from "./search-client.ts";
import { noteAnswer } from "./search-gaps.ts";
import {
  RecentSearches,
  Suggestions,
  optionId,
  recentSuggestions,
  suggestionsOf,
  type Suggestion,
} from "./suggestions.tsx";

const suggestionsShown = 8;

/** Assistive technology hears the count once typing rests. */
const announceAfterMs = 600;

const failureText =
  "La recherche instantanée n’a pas pu se charger. Appuyez sur Entrée pour chercher quand même.";

interface ComboboxParts {
  input: HTMLInputElement;
  panel: HTMLElement;
  /** Called when the panel has something to show or not; a dialog keeps its panel. */
  onToggle: (open: boolean) => void;
  /** What Escape does instead of folding the list: a dialog closes. */
  onEscape?: () => void;
}

/** What the panel shows: nothing, recent searches, or an answer. */
type Shown = { answer?: SearchAnswer; options: Suggestion[] };

const nothing: Shown = { options: [] };

let created = 0;

export class SearchCombobox {
  private readonly parts: ComboboxParts;
  private readonly listId: string;
  private readonly status = document.createElement("p");
  private shown: Shown = nothing;
  private active = -1;
  private latest = 0;
  private announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: ComboboxParts) {
    this.parts = parts;
    created += 1;
    this.listId = `suggestions-${created}`;
    const { input, panel } = parts;
    input.type = "text"; // HTML gives a search field no other role than its own.
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", this.listId);
    this.status.className = "visually-hidden";
    this.status.setAttribute("role", "status");
    panel.after(this.status);
    input.addEventListener("input", () => void this.update());
    input.addEventListener("keydown", (event) => this.onKey(event));
    input.form?.addEventListener("submit", () => rememberSearch(input.value));
    panel.addEventListener("click", (event) => this.onClick(event));
    getSearchClient().warm();
  }

  /**
   * Searches the present value of the field and shows what it finds; without words, the recent
   * searches. A late answer is dropped, and nothing changes under a reader who has begun to choose.
   */
  async update(): Promise<void> {
    const query = this.parts.input.value;
    this.latest += 1;
    const turn = this.latest;
    if (query.trim() === "") {
      this.show({ options: recentSuggestions(readRecentSearches()) });
      return;
    }
    try {
      const answer = await getSearchClient().search(query, { limit: suggestionsShown });
      const isFirst = this.shown.answer?.query !== answer.query;
      if (turn !== this.latest || (!isFirst && this.active >= 0)) return;
      this.show({ answer, options: suggestionsOf(answer) });
    } catch {
      if (turn === this.latest) this.showFailure();
    }
  }

  close(): void {
    this.latest += 1;
    this.show(nothing);
  }

  private show(shown: Shown): void {
    this.shown = shown;
    this.active = -1;
    this.draw();
    clearTimeout(this.announcing);
    const { answer } = shown;
    if (!answer) return;
    noteAnswer(answer);
    this.announcing = setTimeout(() => {
      this.status.textContent = statusText(answer);
    }, announceAfterMs);
  }

  private showFailure(): void {
    this.show(nothing);
    render(<p className="suggestions-note">{failureText}</p>, this.parts.panel);
    this.parts.onToggle(true);
  }

  private draw(): void {
    const { input, panel, onToggle } = this.parts;
    const { shown, active, listId } = this;
    const { answer, options } = shown;
    const isOpen = options.length > 0;
    input.setAttribute("aria-expanded", String(isOpen));
    onToggle(isOpen);
    const list = { id: listId, options, active };
    const content = answer ? (
      <Suggestions {...list} answer={answer} />
    ) : (
      <RecentSearches {...list} />
    );
    render(isOpen ? content : null, panel);
    if (active >= 0) {
      input.setAttribute("aria-activedescendant", optionId(listId, active));
      document.getElementById(optionId(listId, active))?.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  private move(step: number): void {
    const count = this.shown.options.length;
    if (count === 0) {
      void this.update();
      return;
    }
    // -1 is the field itself: one comes back to it between the last option and the first.
    this.active = ((this.active + 1 + step + count + 1) % (count + 1)) - 1;
    this.draw();
  }

  /** Remembers what leads on; true when the choice stays in the field instead of following a link. */
  private choose(suggestion: Suggestion): boolean {
    const { input } = this.parts;
    if (suggestion.kind === "recent") {
      input.value = suggestion.query;
      input.focus();
      void this.update();
      return true;
    }
    rememberSearch(input.value);
    if (suggestion.kind === "result") rememberArrival(suggestion.result);
    return false;
  }

  private onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest("[data-forget]")) {
      forgetRecentSearches();
      this.show(nothing);
      this.parts.input.focus();
      return;
    }
    const option = target?.closest<HTMLElement>("[data-index]");
    const suggestion = this.shown.options[Number(option?.dataset["index"] ?? -1)];
    // A modified click opens another tab, where the words of this one do not matter.
    if (!suggestion || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.choose(suggestion)) event.preventDefault();
  }

  /** Elsewhere than in a dialog, a first press folds the list and a second one keeps its usual meaning. */
  private escape(event: KeyboardEvent): void {
    const { onEscape } = this.parts;
    if (!onEscape && this.shown.options.length === 0) return;
    event.preventDefault();
    if (onEscape) onEscape();
    else this.close();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      const chosen = this.shown.options[this.active];
      if (!chosen) return;
      event.preventDefault();
      if (!this.choose(chosen) && chosen.kind !== "recent") location.assign(chosen.url);
    } else if (event.key === "Escape") {
      this.escape(event);
    }
  }
}
