/** What every page does with script: current entrance, theme choice, search on demand, and the islands it holds. */
import "./theme-choice.ts";
import "./site-search.ts";
import "./search-field.ts";
import "./table-of-contents.ts";
import "./heading-links.ts";
import "./selection-button.ts";
import "./offline-start.ts";

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

// The message of a page is made when somebody comes near its button.
const share = document.querySelector("share-panel");
for (const approach of ["pointerover", "focusin", "click"]) {
  share?.addEventListener(
    approach,
    () => void import("./share-panel.ts").then(({ defineSharePanel }) => defineSharePanel()),
    { once: true },
  );
}

// A list offers its entries to a selection once somebody wants to compose one.
const offer = document.querySelector<HTMLElement>("[data-selection-offer]");
if (offer) {
  offer.hidden = false;
  offer.addEventListener("click", () => {
    offer.hidden = true;
    void import("./selection-list.ts").then(({ offerSelection }) => offerSelection(document));
  });
}

// At the end of articles: those who neither read so far nor select a passage do not load its code.
const feedback = document.querySelector("article-feedback");
if (feedback) {
  const stop = new AbortController();
  const load = () => {
    observer.disconnect();
    stop.abort();
    void import("./article-feedback.ts").then((module) => module.defineArticleFeedback());
  };
  const observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) load();
  });
  observer.observe(feedback);
  document.addEventListener(
    "selectionchange",
    () => {
      if (getSelection()?.type === "Range") load();
    },
    stop,
  );
}

document
  .querySelector("[data-reading-settings]")
  ?.addEventListener(
    "click",
    () => void import("./reading-dialog.tsx").then((module) => module.openReadingDialog()),
  );

// What few pages hold, the others do not load.
if (document.querySelector("filter-list")) void import("./filter-list.ts");
if (document.querySelector("search-page")) void import("./search-page.ts");
if (document.querySelector("pre")) {
  void import("./code-copy.ts").then(({ offerCodeCopy }) => offerCodeCopy(document));
}
if (document.querySelector("video-facade")) {
  void import("./video-facade.ts").then(({ defineVideoFacade }) => defineVideoFacade());
}
