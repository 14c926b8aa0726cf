/** `<table-of-contents>`: marks the section that is being read. */

/** A heading counts as reached when it is above this share of the window. */
const readingLine = 0.3;

class TableOfContents extends HTMLElement {
  private links = new Map<Element, HTMLAnchorElement>();
  private readonly stop = new AbortController();
  private scheduled = false;

  connectedCallback(): void {
    for (const link of this.querySelectorAll("a")) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) this.links.set(heading, link);
    }
    const update = () => this.schedule();
    const options = { passive: true, signal: this.stop.signal };
    addEventListener("scroll", update, options);
    addEventListener("resize", update, options);
    this.mark();
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    requestAnimationFrame(() => {
      this.scheduled = false;
      this.mark();
    });
  }

  private mark(): void {
    const line = innerHeight * readingLine;
    let current: HTMLAnchorElement | undefined;
    for (const [heading, link] of this.links) {
      link.removeAttribute("aria-current");
      if (heading.getBoundingClientRect().top <= line) current = link;
    }
    current?.setAttribute("aria-current", "true");
  }
}

customElements.define("table-of-contents", TableOfContents);
