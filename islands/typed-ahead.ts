/** Keeps what is typed until the field that shall take it is there: on a slow line its code takes a moment. */

/** Listens from now on; the function that it returns stops that and gives the text. */
export function keepTyping(): () => string {
  let text = "";
  const keep = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Backspace") text = text.slice(0, -1);
    else if ([...event.key].length === 1) text += event.key;
    else return;
    // Neither scrolls the page nor opens the search once more.
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("keydown", keep, { capture: true });
  return () => {
    removeEventListener("keydown", keep, { capture: true });
    return text;
  };
}
