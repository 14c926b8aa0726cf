/** Takes out of a typed text what has no place in it: control characters, and the line ends of forms (CR LF). */

/** One line. */
export function cleanLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** Line ends and tabs are kept. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .trim();
}
