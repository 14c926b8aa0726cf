/** `<search-field>`: the plain search form becomes a combobox when it is first used. */

class SearchField extends HTMLElement {
  connectedCallback(): void {
    // On the results page the list below the field is what answers.
    if (this.closest("search-page")) return;
    const input = this.querySelector("input");
    input?.addEventListener("focus", () => void this.upgrade(input), { once: true });
    if (input && document.activeElement === input) void this.upgrade(input);
  }

  private async upgrade(input: HTMLInputElement): Promise<void> {
    const { SearchCombobox } = await import("./search-combobox.tsx");
    const panel = document.createElement("div");
    panel.className = "search-panel";
    panel.hidden = true;
    this.append(panel);
    const combobox = new SearchCombobox({
      input,
      panel,
      onToggle: (open) => {
        panel.hidden = !open;
      },
    });
    this.addEventListener("focusout", (event) => {
      const next = event.relatedTarget;
      if (!(next instanceof Node && this.contains(next))) combobox.close();
    });
    if (input.value) void combobox.update();
  }
}

customElements.define("search-field", SearchField);
