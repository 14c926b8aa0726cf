/** Makes the addresses of the old sites whole: nothing relative, nothing that runs. */
import { explainAddress } from "#lib/content/explain-address.ts";

/** Where the programme's own pages and files are served. */
const oldSite = "https://eig.numerique.gouv.fr";

/** The page of a Dailymotion video. */
export function routesToVideo(id: string): string {
  return `https://www.dailymotion.com/video/${id}`;
}

/** Dailymotion id in the address of a page or of a player; undefined elsewhere. */
export function dailymotionId(address: string): string | undefined {
  const match =
    /^(?:https?:)?\/\/(?:(?:www|geo)\.)?(?:dailymotion\.com\/(?:embed\/)?video\/|dai\.ly\/)(x[a-z0-9]{4,8})(?![a-z0-9])/i;
  return match.exec(address)?.[1]?.toLowerCase();
}

/** The page of a video out of the address of its player. */
export function pageOfPlayer(address: string): string {
  const id = /^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/i.exec(
    address,
  )?.[1];
  return id === undefined ? address : `https://www.youtube.com/watch?v=${id}`;
}

export function isPdf(address: string): boolean {
  return /\.pdf(?:[?#]|$)/i.test(address);
}

function absolute(address: string): string {
  const url = address.trim().replaceAll("\\", "/");
  if (/^(https?:\/\/|mailto:|tel:|#)/i.test(url)) return url;
  if (/^\/\/[^/.]+(?:\/|$)/.test(url)) return absolute(url.slice(1)); // « //defis/lab-sante/ » was meant for the site itself.
  if (/^\/\//.test(url)) return `https:${url}`;
  if (/^www\./i.test(url)) return `https://${url}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url === "") return url;
  if (/^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(url)) return `mailto:${url}`;
  try {
    return new URL(url, `${oldSite}/`).href;
  } catch {
    return url;
  }
}

/** The address to write; undefined when none is safe. `isChanged` when it was made whole. */
export function wholeAddress(address: string): { url: string; isChanged: boolean } | undefined {
  const url = absolute(address);
  if (url === "" || /[\uE000\uE001]|\{[{%]/.test(url) || explainAddress(url)) return undefined;
  return { url, isChanged: url !== address.trim() };
}
