/** `<table-of-contents>`: marks the section that is being read. */

/** A heading counts as reached when it stands in this band at the top, where a followed link puts it. */
const readingLinePx = 96;

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

  private reachedLink(): HTMLAnchorElement | undefined {
    let reached: HTMLAnchorElement | undefined;
    let visible: HTMLAnchorElement | undefined;
    for (const [heading, link] of this.links) {
      const { top, bottom } = heading.getBoundingClientRect();
      if (top <= readingLinePx) reached = link;
      else if (bottom <= innerHeight) visible = link.hash === location.hash ? link : visible;
    }
    // Near the foot of the page the last headings cannot come to the top: the link followed decides.
    const isAtFoot = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    return isAtFoot ? (visible ?? reached) : reached;
  }

  private mark(): void {
    const reached = this.reachedLink();
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
