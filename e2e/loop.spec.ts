/** The whole loop: a search without an answer becomes a question, an article, and the answer of that search. */
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { AskPage, newcomer } from "./pages/ask-page.ts";
import { NextEdition } from "./pages/next-edition.ts";
import { SearchBox } from "./pages/search-box.ts";
import { SearchPage } from "./pages/search-page.ts";
import { signInAsCurator } from "./pages/sign-in.ts";

const words = "amarrer un aérostat";
const question = "Où amarrer un aérostat quand on arrive par les airs ?";
const slug = "ou-amarrer-un-aerostat-quand-on-arrive-par-les-airs";

/** What an author does with the skeleton, in the least words. */
function finish(draft: string): string {
  return draft
    .replace(/^description: .*$/m, "description: Au mât du toit, après un mot à l’accueil.")
    .replace(/^ {2}- .*À écrire.*$/m, "  - on se pose où en ballon dirigeable")
    .replace(/^draft: true\n/m, "");
}

/** It builds the site once more. */
test.setTimeout(300_000);

test("a search finds nothing, is asked, is answered by an article, and then finds it", async ({
  page,
  browser,
}) => {
  const asker = await newcomer(browser, "198.18.9.1");
  const search = new SearchPage(asker);
  await search.open(words);
  await expect(search.emptyState).toBeVisible();
  await asker.getByRole("link", { name: "posez la question à EIG Link" }).click();
  const ask = new AskPage(asker);
  await expect(ask.question).toHaveValue(words);
  await ask.question.fill(question);
  await ask.next.click();
  await ask.readAndSend();
  await expect(asker).toHaveURL(/\/questions\/suivi\/[\w-]{22}$/);
  const followUp = new URL(asker.url()).pathname;

  await signInAsCurator(page, "/curation/questions");
  await page.getByRole("link", { name: question, exact: true }).first().click();
  await page.getByRole("button", { name: "Prendre cette question" }).click();
  await expect(page.getByRole("status")).toContainText("La question est à vous.");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Télécharger" }).click();
  const draft = await readFile(await (await downloading).path(), "utf8");

  const edition = await NextEdition.publish(`${slug}.mdx`, finish(draft));
  try {
    await asker.goto(`${edition.url}${followUp}`);
    await expect(asker.getByText("Elle a sa réponse")).toBeVisible();
    await expect(asker.getByRole("link", { name: question })).toHaveAttribute(
      "href",
      `/articles/${slug}`,
    );
    await asker.goto(`${edition.url}/recherche?q=${encodeURIComponent(words)}`);
    expect((await search.addresses())[0]).toBe(`/articles/${slug}`);
    await asker.goto(edition.url);
    const field = new SearchBox(asker.getByRole("main"));
    await asker.keyboard.press("/");
    await field.type(words);
    expect((await field.addresses())[0]).toBe(`/articles/${slug}`);
    await asker.goto(`${edition.url}/questions`);
    const answered = asker.getByRole("region", { name: "Elles ont leur réponse" });
    await expect(answered.getByRole("heading", { name: question })).toBeVisible();
  } finally {
    await edition.stop();
  }
});
