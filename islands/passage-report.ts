/** Reports a passage of an article: a button near what is selected, one at the end of the page, one dialog for both. */
import { readPassage, type SelectedPassage } from "./selected-passage.ts";
import { PassageDialog } from "./passage-dialog.ts";

/** A selection is followed once it rests, not while it is drawn. */
const restMs = 250;

const nothingSelected = "Sélectionnez d’abord un passage de l’article.";

const gap = 8;

/** Puts the button under the selection, or over it at the foot of the window; on touch screens the stylesheet places it. */
function place(button: HTMLElement, { top, end: { right, bottom } }: SelectedPassage): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth: width, offsetHeight: height } = button;
  const x = Math.max(gap, Math.min(right, clientWidth - width - gap));
  const isUnder = bottom + gap + height < clientHeight || top < height + gap;
  const y = isUnder ? bottom + gap : top - height - gap;
  button.style.setProperty("--x", `${x + scrollX}px`);
  button.style.setProperty("--y", `${y + scrollY}px`);
}

/** `feedback` holds the form of a « non », and the button at the end of the page. */
export function offerPassageReport(feedback: HTMLElement, articleId: string): void {
  const prose = document.querySelector<HTMLElement>(".prose");
  const report = feedback.querySelector<HTMLElement>("[data-report]");
  const form = feedback.querySelector<HTMLFormElement>("details form");
  if (!prose || !report || !form) return;

  const dialog = new PassageDialog(form, articleId);
  let passage: SelectedPassage | undefined;
  const near = document.createElement("button");
  near.type = "button";
  near.className = "button passage-button no-print";
  near.textContent = "Signaler ce passage";
  near.hidden = true;
  prose.after(near);

  function follow(): void {
    // In the dialog one selects too; the button must be there when it closes.
    if (dialog.isOpen) return;
    const selected = readPassage(getSelection(), prose);
    near.hidden = selected === undefined;
    if (!selected) return;
    // Kept when a press on a button takes the selection away.
    passage = selected;
    place(near, selected);
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = setTimeout(follow, restMs);
  });
  follow();

  // A press must not take away what is selected before it is heard.
  for (const type of ["pointerdown", "mousedown"]) {
    near.addEventListener(type, (event) => event.preventDefault());
  }
  near.addEventListener("click", () => {
    if (passage) dialog.open(passage);
  });
  report.hidden = false;
  const status = feedback.querySelector<HTMLElement>("[data-status]");
  report.querySelector("button")?.addEventListener("click", () => {
    follow();
    if (passage) dialog.open(passage);
    else if (status) status.textContent = nothingSelected;
  });
}
