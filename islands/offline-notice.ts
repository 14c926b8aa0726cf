/** A discreet notice at the foot of the window, and the one that says that there is no connection. */

/** So that screen readers see the region before its words, else some would say nothing. */
const settleMs = 100;

/** Makes an empty live region. */
export function openNotice(): HTMLElement {
  const notice = document.createElement("div");
  notice.className = "site-notice no-print";
  notice.setAttribute("role", "status");
  document.body.append(notice);
  return notice;
}

/** Says `text`, with the buttons that act on it. */
export function fillNotice(
  notice: HTMLElement,
  text: string,
  ...buttons: readonly HTMLElement[]
): void {
  const words = document.createElement("p");
  words.textContent = text;
  setTimeout(() => notice.replaceChildren(words, ...buttons), settleMs);
}

let connection: HTMLElement | undefined;

/** Says that the page is a copy, until the connection is back. */
export function showConnection(): void {
  if (connection) return;
  const notice = openNotice();
  connection = notice;
  fillNotice(notice, "Hors connexion : vous lisez ce que garde cet appareil.");
  const close = () => {
    notice.remove();
    connection = undefined;
  };
  addEventListener("online", close, { once: true });
}
