/** `<selection-page>`: loads the list of pages, then shows the selection of the address or of the device. */
import { readCatalogue } from "#lib/selection/catalogue.ts";
import { mountSelection } from "./selection-app.tsx";

class SelectionPage extends HTMLElement {
  async connectedCallback(): Promise<void> {
    try {
      const answer = await fetch(this.dataset["pages"] ?? "");
      mountSelection(this, readCatalogue(await answer.json()));
    } catch (error) {
      const status = this.querySelector('[role="status"]');
      if (status) {
        status.textContent = "La liste des pages n’a pas pu être chargée. Rechargez la page.";
      }
      throw error;
    }
  }
}

customElements.define("selection-page", SelectionPage);
