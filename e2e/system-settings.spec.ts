import { expect, test } from "@playwright/test";

const article = "/articles/mettre-en-place-des-tests-unitaires";

test("with reduced motion nothing moves for longer than an eye can see", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`${article}#python`);
  const longest = await page.evaluate(() => {
    const seconds = (text: string) =>
      Math.max(
        ...text.split(",").map((part) => parseFloat(part) * (part.includes("ms") ? 0.001 : 1)),
      );
    const durations = [...document.querySelectorAll("*")].flatMap((element) => {
      const { animationDuration, transitionDuration } = getComputedStyle(element);
      return [seconds(animationDuration), seconds(transitionDuration)];
    });
    return Math.max(...durations);
  });
  expect(longest).toBeLessThanOrEqual(0.001);
  const scroll = await page.evaluate(
    () => getComputedStyle(document.documentElement).scrollBehavior,
  );
  expect(scroll).toBe("auto");
});

// Contrast is not asked of axe here: it reads the colours of the style, not those that the system puts in their place.
test.describe("with forced colours", () => {
  test.use({ colorScheme: "dark" });

  for (const address of [article, "/hors-ligne", "/parcours/premier-mois-complet"]) {
    test(`${address} shows where the focus is`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: "active" });
      await page.goto(address);
      for (let stop = 1; stop <= 8; stop += 1) {
        await page.keyboard.press("Tab");
        const outline = await page
          .locator(":focus")
          .evaluate((element) => getComputedStyle(element).outlineStyle);
        expect(outline).toBe("solid");
      }
    });
  }

  test("the answer of an article has an edge where its background is gone", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(article);
    const edge = await page
      .locator(".answer")
      .evaluate((element) => getComputedStyle(element).borderTopStyle);
    expect(edge).toBe("solid");
  });
});
