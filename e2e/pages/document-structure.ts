/** What the structure of a page gets wrong, by criteria of RGAA 4.1 that axe does not judge. */
import type { Page } from "@playwright/test";

/** One line a mistake, the criterion first. */
export async function findStructureMistakes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const textOf = (element: Element | null) => (element?.textContent ?? "").trim();
    const mistakes: string[] = [];
    const blame = (criterion: string, elements: readonly Element[]) => {
      for (const element of elements)
        mistakes.push(`${criterion} ${element.outerHTML.slice(0, 120)}`);
    };

    // 1.1 and 1.2: a drawing is hidden, or has a name.
    const drawings = all("svg").filter((svg) => svg.closest("[aria-hidden=true]") === null);
    blame(
      "1.1",
      drawings.filter(
        (svg) => svg.getAttribute("role") !== "img" || !svg.getAttribute("aria-label"),
      ),
    );
    blame(
      "1.9",
      all("figure").filter(
        (figure) =>
          figure.getAttribute("role") !== "figure" ||
          figure.getAttribute("aria-label") !== textOf(figure.querySelector("figcaption")),
      ),
    );
    blame(
      "5.4",
      all("table").filter((table) => !table.querySelector("caption") && !table.ariaLabel),
    );
    blame(
      "5.7",
      all("th").filter((heading) => !/^(col|row)$/.test(heading.getAttribute("scope") ?? "")),
    );
    blame(
      "8.2",
      all("time").filter((time) => !time.getAttribute("datetime") && textOf(time) === ""),
    );
    const ids = all("[id]").map(({ id }) => id);
    mistakes.push(
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `8.2 twice: ${id}`),
    );
    for (const name of ["aria-labelledby", "aria-describedby", "for", "popovertarget", "list"]) {
      for (const element of all(`[${name}]`)) {
        const missing = (element.getAttribute(name) ?? "")
          .split(/\s+/)
          .filter((id) => document.getElementById(id) === null);
        if (missing.length > 0) blame(`8.2 ${name} without target:`, [element]);
      }
    }

    const headings = all("h1, h2, h3, h4, h5, h6").filter((heading) => heading.checkVisibility());
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    if (levels.filter((level) => level === 1).length !== 1) mistakes.push("9.1 not one h1");
    levels.forEach((level, index) => {
      if (level > (levels[index - 1] ?? 0) + 1)
        blame("9.1 skips a level:", headings.slice(index, index + 1));
    });
    for (const zone of ["body > header", "main", "body > footer", "header nav", "footer nav"]) {
      if (all(zone).length !== 1) mistakes.push(`9.2 ${all(zone).length} × ${zone}`);
    }
    blame("13.2", all("[target]"));
    return mistakes;
  });
}

/** The spacing that WCAG 2.1 (1.4.12) and RGAA 4.1 (10.12) let readers ask for. */
const widestSpacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/** Spreads the text as far as the rule says, then names what cuts its text off; frames that scroll do not. */
export async function findCutText(page: Page): Promise<string[]> {
  return page.evaluate((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];
    return [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { overflowX, overflowY, display } = getComputedStyle(element);
        if (display === "inline" || element.clientHeight === 0) return false;
        if (element.closest(".visually-hidden, .trap, svg") || !element.checkVisibility())
          return false;
        const isCut = (overflow: string, full: number, shown: number) =>
          /hidden|clip/.test(overflow) && full > shown + 2;
        return (
          isCut(overflowX, element.scrollWidth, element.clientWidth) ||
          isCut(overflowY, element.scrollHeight, element.clientHeight)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120));
  }, widestSpacing);
}
