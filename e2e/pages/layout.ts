/** How a page stands in its window. */
import type { Page } from "@playwright/test";

/** Elements that stick out of the window on the right; nothing when the page needs no horizontal scroll. */
export async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return wide.map(({ tagName, className, textContent }) =>
      `${tagName}.${String(className)} ${textContent.slice(0, 40)}`.trim(),
    );
  });
}
