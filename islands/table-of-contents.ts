/** `<table-of-contents>`: marks the section that is being read. */

/** A heading counts as reached when it is above this share of the window. */
const readingLine = 0.3;

class TableOfContents extends HTMLElement {
  private links = new Map<Element, HTMLAnchorElement>();
  private readonly stop = new AbortController();
  private scheduled = false;
  private marked: HTMLAnchorElement | undefined;

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
    let reached: HTMLAnchorElement | undefined;
    for (const [heading, link] of this.links) {
      if (heading.getBoundingClientRect().top <= line) reached = link;
    }
    if (reached === this.marked) return;
    this.marked?.removeAttribute("aria-current");
    reached?.setAttribute("aria-current", "true");
    this.marked = reached;
    if (reached && this.parentElement) scrollInside(this.parentElement, reached);
  }
}

/** Scrolls `box`, where it is shorter than its content, until `link` shows; the page stays where it is. */
function scrollInside(box: HTMLElement, link: HTMLElement): void {
  const frame = box.getBoundingClientRect();
  const { top, bottom } = link.getBoundingClientRect();
  if (top < frame.top) box.scrollTop -= frame.top - top;
  else if (bottom > frame.bottom) box.scrollTop += bottom - frame.bottom;
}

customElements.define("table-of-contents", TableOfContents);
