/** What is sent with a link: title, answer in short, how far it can be trusted, permanent address. */

export interface SharedPage {
  title: string;
  /** Title of the section that the link leads to; absent for the whole page. */
  section?: string;
  /** The answer in short. */
  answer: string;
  /** How fresh it is; absent for pages that say nothing of it. */
  trust?: string;
  /** Full address. */
  address: string;
}

function heading({ title, section }: SharedPage): string {
  return section ? `${title} – ${section}` : title;
}

/** For any chat: one fact a line, the address last, where applications look for it. */
export function plainMessage(page: SharedPage): string {
  return [heading(page), page.answer, ...(page.trust ? [page.trust] : []), page.address].join("\n");
}

/** Signs that Markdown would read as its own. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}

/** For forges and chats that read Markdown. */
export function markdownMessage(page: SharedPage): string {
  return [
    `**[${escapeMarkdown(heading(page))}](${page.address})**`,
    escapeMarkdown(page.answer),
    ...(page.trust ? [`_${escapeMarkdown(page.trust)}_`] : []),
  ].join("\n\n");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** For rich text: mail and documents. */
export function htmlMessage(page: SharedPage): string {
  const paragraphs = [
    `<a href="${escapeHtml(page.address)}"><b>${escapeHtml(heading(page))}</b></a>`,
    escapeHtml(page.answer),
    ...(page.trust ? [`<i>${escapeHtml(page.trust)}</i>`] : []),
  ];
  return paragraphs.map((content) => `<p>${content}</p>`).join("");
}

/** Address that opens a new mail (RFC 6068): lines end with CR LF, spaces are %20. */
export function mailAddress(page: SharedPage): string {
  const body = plainMessage(page).replaceAll("\n", "\r\n");
  return `mailto:?subject=${encodeURIComponent(heading(page))}&body=${encodeURIComponent(body)}`;
}
