/** `<selection-button>`: puts a page into one's own selection, or takes it out. Nothing is shown without script. */
import { routes } from "#lib/routes.ts";
import { countLabel } from "#lib/text.ts";

/** As in `selection-storage.ts`: on every page, one more shared file would be one more request. */
const selectionKey = "selection";

/** Codes kept on the device, read without any check: only to show whether a page is among them. */
function keptCodes(): string[] {
  try {
    const pages = new URLSearchParams(localStorage.getItem(selectionKey) ?? "").get("pages");
    return pages ? pages.split(".") : [];
  } catch {
    return []; // Storage refused.
  }
}

class SelectionButton extends HTMLElement {
  private readonly button = document.createElement("button");
  private readonly link = document.createElement("a");
  private readonly status = document.createElement("span");
  private readonly stop = new AbortController();

  connectedCallback(): void {
    this.button.type = "button";
    this.button.className = "quiet-action";
    this.link.href = routes.selection();
    this.link.className = "quiet-action";
    this.status.className = "visually-hidden";
    this.status.setAttribute("role", "status");
    this.button.addEventListener("click", () => void this.toggle());
    addEventListener(
      "storage",
      ({ key }) => {
        if (key === selectionKey || key === null) this.show(); // Changed in another tab.
      },
      { signal: this.stop.signal },
    );
    this.append(this.button, this.link);
    this.show();
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  private get code(): string {
    return this.dataset["page"] ?? "";
  }

  private show(): void {
    const kept = keptCodes();
    const isKept = kept.includes(this.code);
    const verb = isKept ? "Retirer de ma sélection" : "Ajouter à ma sélection";
    this.button.textContent = verb;
    // In a list, many buttons have the same words: their names tell them apart.
    const { title } = this.dataset;
    if (title) this.button.setAttribute("aria-label", `${verb} : ${title}`);
    this.link.hidden = !isKept;
    this.link.textContent = `Voir ma sélection (${kept.length})`;
  }

  private async toggle(): Promise<void> {
    this.append(this.status); // Before its text: only then is it announced.
    const { toggleKept } = await import("./selection-toggle.ts");
    const { isKept, count, isSaved } = toggleKept(this.code);
    this.show();
    const place = `${countLabel(count, "page")} dans votre sélection`;
    if (!isSaved)
      this.status.textContent = "Ce navigateur ne garde rien : la page n’a pas été ajoutée.";
    else this.status.textContent = `${isKept ? "Ajouté" : "Retiré"} : ${place}.`;
  }
}

customElements.define("selection-button", SelectionButton);
