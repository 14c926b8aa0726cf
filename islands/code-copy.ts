/** A button on each block of code: copies it as it is written. */

const shownMs = 2500;
const label = "Copier";

/** One button and what it says, beside its block. */
function createTool(block: HTMLElement): HTMLElement {
  const tool = document.createElement("div");
  tool.className = "code-tool no-print";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet-action";
  button.textContent = label;
  button.setAttribute("aria-label", "Copier ce code");
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  button.addEventListener("click", () => {
    tool.prepend(status); // Before its text: only then is it announced.
    void navigator.clipboard
      .writeText(block.textContent?.replace(/\n$/, "") ?? "")
      .then(
        () => "Code copié",
        () => "Le navigateur refuse la copie",
      )
      .then((text) => {
        status.textContent = text;
        setTimeout(() => {
          status.textContent = "";
        }, shownMs);
      });
  });
  tool.append(button);
  return tool;
}

export function offerCodeCopy(root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>(".prose pre")) {
    const frame = document.createElement("div");
    frame.className = "code-block";
    block.replaceWith(frame);
    frame.append(block, createTool(block));
  }
}
