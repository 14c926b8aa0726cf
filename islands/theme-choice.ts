/** `<theme-choice>`: light, dark or the system's; kept on the device. */

class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const current = document.documentElement.dataset["theme"] ?? "";
    for (const input of this.querySelectorAll("input")) input.checked = input.value === current;
    this.addEventListener("change", (event) => {
      if (event.target instanceof HTMLInputElement) this.choose(event.target.value);
    });
    this.hidden = false;
  }

  private choose(theme: string): void {
    if (theme) document.documentElement.dataset["theme"] = theme;
    else delete document.documentElement.dataset["theme"];
    try {
      if (theme) localStorage.setItem("theme", theme);
      else localStorage.removeItem("theme");
    } catch {
      // Storage refused: the choice holds for this page only.
    }
  }
}

customElements.define("theme-choice", ThemeChoice);
