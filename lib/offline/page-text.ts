/** Reads a kept page without a DOM: workers have none, and text must never become HTML (Trusted Types). */

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: "\u00A0",
};

/** The references that React writes, and numeric ones. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex, decimal, name) => {
      if (typeof name === "string") return entities[name] ?? whole;
      const code = typeof hex === "string" ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Title of a page of this site, without the name of the site. */
export function titleOfPage(html: string): string {
  const title = decodeEntities(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "");
  return title.replace(/\s[–—]\sEIG Link$/, "").trim();
}

/** Text of `<main>`, in one run, without code of any kind. */
export function textOfPage(html: string): string {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? "";
  const text = main
    .replace(/<a\b[^>]*\bclass="heading-anchor"[\s\S]*?<\/a>/g, " ")
    .replace(/<(script|style|svg|nav|form|noscript|template|h1)\b[\s\S]*?<\/\1>/gi, " ")
    .replace(/<[^>]*>/g, (tag) =>
      /^<\/?(?:a|abbr|b|code|em|i|mark|span|strong)\b/i.test(tag) ? "" : " ",
    );
  return decodeEntities(text).replace(/\s+/g, " ").trim();
}
