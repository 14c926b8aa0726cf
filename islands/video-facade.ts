/** `<video-facade>`: plays a video in the page, once the reader has agreed to load its player from a third party. */

const playLabel = "Lire la vidéo ici";
const closeLabel = "Fermer la vidéo";
const consentText =
  "La lecture charge le lecteur de Dailymotion, qui reçoit votre adresse et dépose ses traceurs.";

function playerAddress(id: string): string {
  return `https://geo.dailymotion.com/player.html?video=${encodeURIComponent(id)}`;
}

function createPlayer(id: string, title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.src = playerAddress(id);
  frame.title = title;
  frame.allow = "fullscreen; picture-in-picture";
  frame.referrerPolicy = "no-referrer";
  frame.className = "video-player";
  return frame;
}

class VideoFacade extends HTMLElement {
  private player: HTMLIFrameElement | undefined;

  connectedCallback(): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button quiet";
    this.label(button);
    const consent = document.createElement("p");
    consent.className = "video-consent";
    consent.textContent = consentText;
    button.addEventListener("click", () => this.toggle(button));
    this.prepend(button, consent);
  }

  /** A page may hold several videos: their names tell the buttons apart. */
  private label(button: HTMLButtonElement): void {
    button.textContent = this.player ? closeLabel : playLabel;
    button.setAttribute("aria-label", `${button.textContent} : ${this.dataset["title"] ?? ""}`);
  }

  /** Closing takes the player out of the page, so that it stops and asks for nothing more. */
  private toggle(button: HTMLButtonElement): void {
    const { video = "", title = "" } = this.dataset;
    if (this.player) {
      this.player.remove();
      this.player = undefined;
    } else {
      this.player = createPlayer(video, title);
      button.after(this.player);
    }
    this.label(button);
  }
}

export function defineVideoFacade(): void {
  customElements.define("video-facade", VideoFacade);
}
