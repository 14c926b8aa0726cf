/** `<share-panel>`: copies the message in three forms, for the page or one of its sections. Loaded when first approached. */
import {
  htmlMessage,
  mailAddress,
  markdownMessage,
  plainMessage,
  type SharedPage,
} from "#lib/share/message.ts";
import { findPart } from "./find-part.ts";

const said = {
  link: "Lien copié.",
  message: "Message copié : collez-le où vous voulez.",
  markdown: "Message copié en Markdown.",
  refused: "Le navigateur refuse la copie : le message est sélectionné, copiez-le avec Ctrl + C.",
} as const;

class SharePanel extends HTMLElement {
  private pageTitle = "";

  connectedCallback(): void {
    this.pageTitle = this.find("[data-title]").textContent ?? "";
    this.offerSections();
    for (const button of this.querySelectorAll<HTMLElement>("[data-share]")) {
      button.hidden = button.dataset["share"] === "apps" && !("share" in navigator);
    }
    this.select.addEventListener("change", () => this.choose());
    this.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest("[data-share]") : undefined;
      if (button instanceof HTMLElement) void this.run(button.dataset["share"]);
    });
    this.choose();
  }

  private find(selector: string): HTMLElement {
    return findPart(this, selector, HTMLElement);
  }

  private get select(): HTMLSelectElement {
    return findPart(this, "[data-part]", HTMLSelectElement);
  }

  private get link(): HTMLAnchorElement {
    return findPart(this, "[data-link]", HTMLAnchorElement);
  }

  private offerSections(): void {
    const headings = document.querySelectorAll<HTMLElement>(".prose .heading > :is(h2, h3)[id]");
    this.select.append(new Option("Toute la page", ""));
    for (const { id, textContent } of headings) {
      this.select.append(new Option(`Section : ${textContent ?? ""}`, id));
    }
    this.find("[data-part-field]").hidden = headings.length === 0;
  }

  private get shared(): SharedPage {
    const chosen = this.select.selectedOptions[0];
    const trust = this.querySelector("[data-trust]")?.textContent;
    return {
      title: this.pageTitle,
      ...(chosen?.value && { section: chosen.text.replace(/^Section : /, "") }),
      answer: this.find("[data-answer]").textContent ?? "",
      ...(trust && { trust }),
      address: this.link.href,
    };
  }

  /** Shows the message as it will be sent. */
  private choose(): void {
    this.link.hash = this.select.value;
    const { shared } = this;
    const { title, section, address } = shared;
    this.find("[data-title]").textContent = section ? `${title} – ${section}` : title;
    this.link.textContent = address;
    findPart(this, "[data-mail]", HTMLAnchorElement).href = mailAddress(shared);
    this.hideCode();
    this.say("");
  }

  private say(text: string): void {
    this.find("[data-status]").textContent = text;
  }

  private async run(name: string | undefined): Promise<void> {
    switch (name) {
      case "link":
        return this.copy(this.link.href, said.link);
      case "markdown":
        return this.copy(markdownMessage(this.shared), said.markdown);
      case "message":
        return this.copyRich();
      case "code":
        return this.toggleCode();
      case "apps":
        return this.openApps();
      case undefined:
    }
  }

  private async copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.say(done);
    } catch {
      this.selectMessage(); // No access to the clipboard: the reader has it.
    }
  }

  /** Mail and documents take the rich form, chats the plain one. */
  private async copyRich(): Promise<void> {
    const plain = plainMessage(this.shared);
    if (!("ClipboardItem" in globalThis)) return this.copy(plain, said.message);
    const blob = (type: string, text: string) => new Blob([text], { type });
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/plain": blob("text/plain", plain),
          "text/html": blob("text/html", htmlMessage(this.shared)),
        }),
      ]);
      this.say(said.message);
    } catch {
      await this.copy(plain, said.message);
    }
  }

  private selectMessage(): void {
    getSelection()?.selectAllChildren(this.find("[data-message]"));
    this.say(said.refused);
  }

  private hideCode(): void {
    this.find("[data-code]").hidden = true;
    this.find('[data-share="code"]').setAttribute("aria-expanded", "false");
  }

  private async toggleCode(): Promise<void> {
    const place = this.find("[data-code]");
    if (!place.hidden) return this.hideCode();
    const { drawCode } = await import("./qr-code.ts");
    place.replaceChildren(drawCode(this.link.href));
    place.hidden = false;
    place.scrollIntoView({ block: "nearest" });
    this.find('[data-share="code"]').setAttribute("aria-expanded", "true");
  }

  private async openApps(): Promise<void> {
    const { title, section, answer, address } = this.shared;
    const name = section ? `${title} – ${section}` : title;
    try {
      await navigator.share({ title: name, text: `${name}\n${answer}`, url: address });
    } catch {
      // The reader closed the list of applications: nothing to say.
    }
  }
}

export function defineSharePanel(): void {
  if (!customElements.get("share-panel")) customElements.define("share-panel", SharePanel);
}
