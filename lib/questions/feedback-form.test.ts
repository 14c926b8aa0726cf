import { expect, test } from "vitest";
import { readFeedbackForm } from "./feedback-form.ts";

test("a no has its reason and its words, personal data masked", () => {
  const fields = {
    article: "b2c3d",
    utile: "non",
    raison: "outdated",
    precisions: " Voir a@b.fr ",
  };
  expect(readFeedbackForm(fields)).toEqual({
    articleId: "b2c3d",
    helpful: false,
    reason: "outdated",
    comment: "Voir [adresse électronique]",
  });
});

test("a yes has neither, and a no may have none", () => {
  const yes = { article: "b2c3d", utile: "oui", raison: "outdated", precisions: "x" };
  expect(readFeedbackForm(yes)).toEqual({ articleId: "b2c3d", helpful: true, comment: "" });
  const no = { article: "b2c3d", utile: "non" };
  expect(readFeedbackForm(no)).toEqual({ articleId: "b2c3d", helpful: false, comment: "" });
});

test("what our form does not send is refused", () => {
  const yes = { article: "b2c3d", utile: "oui" };
  expect(readFeedbackForm({ ...yes, site: "x" })).toBeUndefined();
  expect(readFeedbackForm({ ...yes, article: "../.." })).toBeUndefined();
  expect(readFeedbackForm({ ...yes, utile: "peut-être" })).toBeUndefined();
  expect(readFeedbackForm({ ...yes, precisions: "x".repeat(501) })).toBeUndefined();
});
