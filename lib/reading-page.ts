/** Takes the framework's scripts out of a prerendered page, and says what should not be there. */

export interface ReadingPage {
  html: string;
  /** What keeps the page from being a reading page, in English, for the build log; empty when all is well. */
  problems: string[];
}

/** Scripts by which Next and React revive a page: files of `/_next/`, and the inline payload. */
const frameworkFile = /^\/_next\//;
const frameworkInline =
  /^\s*(\(?self\.__next_|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$R|\$R[A-Z]\b)/;

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`, "i").exec(tag)?.[1];
}

/** The one inline script of ours: data, which no browser runs, and nothing but its type. */
const structuredDataAttributes = ' type="application/ld+json"';

/** JSON-LD of schema.org, as `toInlineJson` writes it: no sign that could end the element. */
function isStructuredData(content: string): boolean {
  if (/[<>&]/.test(content)) return false;
  try {
    const data: unknown = JSON.parse(content);
    return typeof data === "object" && data !== null && "@context" in data;
  } catch {
    return false; // Told as a problem of the page.
  }
}

function isFrameworkPreload(tag: string): boolean {
  const relation = attribute(tag, "rel");
  const address = attribute(tag, "href") ?? "";
  if (!frameworkFile.test(address)) return false;
  return relation === "modulepreload" || attribute(tag, "as") === "script";
}

/**
 * `html` is a page as Next prerenders it; `allowedScripts` are the addresses of the islands.
 * Everything else that is a script is a problem, and so is a part of the page that React would only
 * fill in the browser (a suspended boundary).
 */
export function toReadingPage(html: string, allowedScripts: ReadonlySet<string>): ReadingPage {
  const problems: string[] = [];
  const withoutScripts = html.replace(
    /<script\b([^>]*)>([\s\S]*?)<\/script>/gi,
    (whole: string, attributes: string, content: string) => {
      const source = attribute(attributes, "src");
      if (source !== undefined) {
        if (frameworkFile.test(source)) return "";
        if (!allowedScripts.has(source)) problems.push(`unknown script ${source}`);
        return whole;
      }
      if (attributes === structuredDataAttributes) {
        if (!isStructuredData(content)) problems.push("structured data that is not JSON-LD");
        return whole;
      }
      if (frameworkInline.test(content)) return "";
      problems.push(`unknown inline script: ${content.trim().slice(0, 60)}`);
      return whole;
    },
  );
  const clean = withoutScripts
    .replace(/<link\b[^>]*>/gi, (tag) => (isFrameworkPreload(tag) ? "" : tag))
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<div hidden=""><\/div>/g, "");
  if (/<template\b[^>]*\bid="[BP]:/.test(clean)) {
    problems.push("a suspended part of the page would only be filled in by React in the browser");
  }
  if (/\son[a-z]+="/i.test(clean.replace(/<(pre|code)\b[\s\S]*?<\/\1>/gi, ""))) {
    problems.push("an inline event handler");
  }
  if (/<[a-z][^>]*\sstyle="/i.test(clean)) problems.push("an inline style, which the CSP refuses");
  return { html: clean, problems };
}
