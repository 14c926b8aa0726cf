/** `<heading-links>`: pressing the sign beside a heading copies its full address, the permanent one if there is. */
import { markArrivalWords } from "./arrival-words.ts";

const shownMs = 2500;

class HeadingLinks extends HTMLElement {
  private readonly status = document.createElement("p");

  connectedCallback(): void {
    this.status.className = "visually-hidden";
    this.status.setAttribute("role", "status");
    this.append(this.status);
    markArrivalWords(this);
    this.addEventListener("click", (event) => {
      const target = event.target instanceof Element ? event.target : undefined;
      const link = target?.closest<HTMLAnchorElement>("a.heading-anchor");
      // A modified click keeps its usual meaning, such as opening in a new tab.
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      void this.copy(link);
    });
  }

  /** Where the page has a permanent link, the section has one too. */
  private address(link: HTMLAnchorElement): string {
    const { shortLink } = this.dataset;
    return shortLink ? new URL(shortLink + link.hash, location.href).href : link.href;
  }

  /** The link is followed as usual, so that the address bar shows the section. */
  private async copy(link: HTMLAnchorElement): Promise<void> {
    const sign = link.querySelector("[aria-hidden]");
    try {
      await navigator.clipboard.writeText(this.address(link));
    } catch {
      return; // No access to the clipboard: the address bar holds the link.
    }
    link.dataset["copied"] = "";
    if (sign) sign.textContent = "✓ lien copié";
    this.status.textContent = "Lien de la section copié";
    setTimeout(() => {
      delete link.dataset["copied"];
      if (sign) sign.textContent = "#";
      this.status.textContent = "";
    }, shownMs);
  }
}

customElements.define("heading-links", HeadingLinks);
