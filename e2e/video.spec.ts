import { expect, test } from "@playwright/test";

/** A défi of the fixture base that has a video. */
const page = "/defis/atlas-des-forets";
const player = "https://geo.dailymotion.com/";

test("asks nothing of the video's site before the reader agrees, then plays in the page", async ({
  page: browserPage,
}) => {
  const asked: string[] = [];
  await browserPage.route(`${player}**`, async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ contentType: "text/html", body: "<p>Lecteur</p>" });
  });
  await browserPage.goto(page);
  await expect(browserPage.getByText("La lecture charge le lecteur de Dailymotion")).toBeVisible();
  expect(asked).toEqual([]);

  await browserPage.getByRole("button", { name: "Lire la vidéo ici" }).first().press("Enter");
  await expect(browserPage.frameLocator(".video-player").getByText("Lecteur")).toBeVisible();
  expect(asked).toHaveLength(1);

  await browserPage.getByRole("button", { name: "Fermer la vidéo" }).click();
  await expect(browserPage.locator(".video-player")).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("leads to the video by a plain link", async ({ page: browserPage }) => {
    await browserPage.goto(page);
    await expect(browserPage.getByRole("link", { name: /Voir la vidéo/ }).first()).toHaveAttribute(
      "href",
      /^https:\/\/www\.dailymotion\.com\/video\/x/,
    );
  });
});
