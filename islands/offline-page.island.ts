/** `<offline-page>`: what the device keeps, and the whole base on demand. */
import { routes } from "#lib/routes.ts";
import { mountOffline } from "./offline-app.tsx";

/** The worker shows this page in place of one that it does not have: the page then says so. */
function showMissing(): void {
  const isSearch = location.pathname === routes.search();
  const title = isSearch ? "Chercher hors ligne" : "Cette page n’est pas sur cet appareil";
  const lead = isSearch
    ? "Sans connexion, la recherche répond avec ce que garde cet appareil."
    : "Vous êtes hors ligne, et elle n’a pas été lue ici. Voici ce que vous pouvez lire et chercher en attendant.";
  document.title = `${title} – EIG Link`;
  const head = document.querySelector(".page-head h1");
  if (head) head.textContent = title;
  const text = document.querySelector(".page-head p");
  if (text) text.textContent = lead;
  const words = new URLSearchParams(location.search).get("q");
  const field = document.querySelector<HTMLInputElement>("search-field input");
  if (!isSearch || words === null || !field) return;
  field.value = words;
  field.focus();
}

class OfflinePage extends HTMLElement {
  connectedCallback(): void {
    const isMissing = location.pathname !== routes.offline();
    if (isMissing) showMissing();
    mountOffline(this, { listAddress: this.dataset["list"] ?? "", isMissing });
  }
}

customElements.define("offline-page", OfflinePage);
