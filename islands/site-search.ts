/** `<site-search>`: opens the search from any page, by the trigger in the header, Ctrl K, Cmd K or « / ». */
import { routes } from "#lib/routes.ts";
import { keepTyping } from "./typed-ahead.ts";

/** Where « / » is text and not a shortcut. */
const typingPlaces = "input, textarea, select, [contenteditable]";

/** A page whose purpose is to search has its own field. */
function ownField(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>("main search-field input");
}

class SiteSearch extends HTMLElement {
  private isOpening = false;

  connectedCallback(): void {
    document.addEventListener("keydown", (event) => this.onKey(event));
    document.addEventListener("click", (event) => this.onClick(event));
    if (!ownField()) {
      for (const link of document.querySelectorAll("[data-search-trigger]")) {
        link.setAttribute("aria-haspopup", "dialog");
      }
    }
    const trigger = document.querySelector(".search-trigger kbd");
    if (trigger && /Mac|iPhone|iPad/.test(navigator.userAgent)) trigger.textContent = "⌘ K";
  }

  private onKey(event: KeyboardEvent): void {
    const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
    const isSlash =
      event.key === "/" &&
      !document.documentElement.matches("[data-reading~=sans-touche]") &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey &&
      !(event.target instanceof Element && event.target.closest(typingPlaces));
    if (!isCommand && !isSlash) return;
    event.preventDefault();
    void this.open();
  }

  private onClick(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = event.target instanceof Element ? event.target : undefined;
    if (!target?.closest("[data-search-trigger]")) return;
    event.preventDefault();
    void this.open();
  }

  private async open(): Promise<void> {
    const field = ownField();
    if (field) {
      field.focus();
      field.select();
      return;
    }
    if (this.isOpening) return;
    this.isOpening = true;
    const takeTyped = keepTyping();
    try {
      const { openSearchDialog } = await import("./search-dialog.tsx");
      openSearchDialog(takeTyped());
    } catch {
      location.assign(routes.search(takeTyped())); // The page of results needs none of this code.
    } finally {
      this.isOpening = false;
    }
  }
}

customElements.define("site-search", SiteSearch);
