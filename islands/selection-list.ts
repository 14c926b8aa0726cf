/** In a list of pages: a press offers to put each of them into one's own selection. Loaded at that press. */

/** Gives every entry its button, once, and the focus to the first one: what was pressed is gone. */
export function offerSelection(root: ParentNode): void {
  for (const entry of root.querySelectorAll<HTMLElement>("[data-page]:not(selection-button)")) {
    if (entry.querySelector("selection-button")) continue;
    const button = document.createElement("selection-button");
    button.dataset["page"] = entry.dataset["page"];
    button.dataset["title"] = entry.querySelector("h3")?.textContent ?? "";
    entry.append(button);
  }
  root.querySelector<HTMLElement>("[data-page]:not([hidden]) > selection-button button")?.focus();
}
