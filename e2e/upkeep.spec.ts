import { expect, test, type Page } from "@playwright/test";

/** A copy of the repository without all its history says « date inconnue »; both are right. */
const lastChange =
  /^Dernière modification\s(: date inconnue|le .+ \d{4}(, \d+ versions en tout)?)\./;

function upkeep(page: Page) {
  return page.getByRole("region", { name: "Faire vivre cette page" });
}

const pages = [
  { address: "/articles/ouvrir-son-code-source", file: "articles/ouvrir-son-code-source.mdx" },
  { address: "/defis/atlas-des-forets", file: "defis/atlas-des-forets.mdx" },
  { address: "/parcours/premier-mois-complet", file: "parcours/premier-mois-complet.yaml" },
];

for (const { address, file } of pages) {
  test(`${address} says when it changed and leads to its file on the forge`, async ({ page }) => {
    await page.goto(address);
    await expect(upkeep(page).getByRole("paragraph").first()).toHaveText(lastChange);
    const inRepository = `main/e2e/fixtures/knowledge/${file}`;
    await expect(upkeep(page).getByRole("link", { name: "Modifier cette page" })).toHaveAttribute(
      "href",
      `https://forge.exemple.fr/eig/base/-/edit/${inRepository}`,
    );
    await expect(
      upkeep(page).getByRole("link", { name: "Voir toutes les modifications" }),
    ).toHaveAttribute("href", `https://forge.exemple.fr/eig/base/-/commits/${inRepository}`);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a mistake is reported for a section, with its title and lasting address", async ({
    page,
  }) => {
    await page.goto("/articles/travailler-avec-la-dsi");
    await upkeep(page).getByText("Signaler une erreur").click();
    const links = upkeep(page).getByRole("listitem");
    await expect(links.first()).toContainText("Toute la page");
    const heading = "Héberger son service";
    const anchor = "heberger-son-service";
    const link = links.getByRole("link", { name: heading, exact: true });
    const body = new URL((await link.getAttribute("href")) ?? "").searchParams;
    expect(body.get("issue[description]")).toContain(heading);
    expect(body.get("issue[description]")).toMatch(new RegExp(`/a/[a-z0-9]{5}#${anchor}\n`));
    await expect(links.getByRole("link", { name: `${heading} (par courriel)` })).toHaveAttribute(
      "href",
      /^mailto:base%40exemple\.fr\?subject=/,
    );
  });
});

test("tells what is new by month, and the first page leads there", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Tout ce qui a changé" }).click();
  await expect(page).toHaveURL("/quoi-de-neuf");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Quoi de neuf/);
  const month = page.getByRole("region").first();
  await expect(month.getByRole("heading", { level: 2 })).toHaveText(/^[A-ZÉ][a-zéû]+ \d{4}$/);
  await expect(month.getByRole("link").first()).toHaveAttribute("href", /^\/articles\//);
});
