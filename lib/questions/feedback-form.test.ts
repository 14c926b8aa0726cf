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

test("a passage is one line, cut and masked, under a heading that looks like one", () => {
  const no = { article: "b2c3d", utile: "non" };
  const passage = "Écrivez à\r\n dpo@exemple.fr.";
  expect(readFeedbackForm({ ...no, passage, ancre: "qui-contacter" })?.passage).toEqual({
    ...{ text: "Écrivez à [adresse électronique].", anchor: "qui-contacter" },
  });
  expect(readFeedbackForm({ ...no, passage, ancre: "../x" })?.passage?.anchor).toBeUndefined();
  expect(readFeedbackForm({ ...no, passage: "x".repeat(400) })?.passage?.text).toHaveLength(300);
  expect(readFeedbackForm({ ...no, passage: " \n " })).not.toHaveProperty("passage");
  expect(readFeedbackForm({ ...no, utile: "oui", passage })).not.toHaveProperty("passage");
});

test("a comment of the longest length passes, its line ends sent as two signs", () => {
  const typed = `${"x".repeat(249)}\n${"y".repeat(250)}`;
  const sent = { article: "b2c3d", utile: "non", precisions: typed.replace("\n", "\r\n") };
  expect(readFeedbackForm(sent)?.comment).toBe(typed);
});
