/** What every page does with script: current entrance, theme choice, search on demand, and the islands it holds. */
import "./theme-choice.ts";
import "./site-search.ts";
import "./search-field.ts";
import "./search-page.ts";
import "./table-of-contents.ts";
import "./heading-links.ts";
import "./filter-list.ts";

/** Marks the entrance of the section that the page belongs to. */
function markCurrentEntrance(): void {
  const { pathname } = location;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".site-nav a")) {
    const here = new URL(link.href).pathname;
    if (pathname === here) link.setAttribute("aria-current", "page");
    else if (pathname.startsWith(`${here}/`)) link.setAttribute("aria-current", "true");
  }
}

markCurrentEntrance();

// Few pages hold a video: the others do not load its code.
if (document.querySelector("video-facade")) {
  void import("./video-facade.ts").then(({ defineVideoFacade }) => defineVideoFacade());
}
