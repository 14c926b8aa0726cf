import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FeedbackAgainView } from "./feedback-again-view.tsx";

const article = { slug: "ouvrir-son-code", title: "Ouvrir son code" };

test("what was typed when the store was down is in the form again", () => {
  const passage = { text: "Une <phrase>.", anchor: "choisir" };
  const form = {
    articleId: "b2c3d",
    helpful: false,
    reason: "unclear",
    comment: "Quoi ?",
  } as const;
  const html = renderToStaticMarkup(
    <FeedbackAgainView form={{ ...form, passage }} article={article} />,
  );
  expect(html).toContain('name="article" value="b2c3d"');
  expect(html).toContain('name="ancre" value="choisir"');
  expect(html).toMatch(
    /<input type="radio"[^>]* checked=""[^>]*value="unclear"|value="unclear"[^>]*checked=""/,
  );
  expect(html).toMatch(/<textarea[^>]*name="precisions"[^>]*>Quoi \?<\/textarea>/);
  expect(html).toMatch(/<textarea[^>]*name="passage"[^>]*>Une &lt;phrase&gt;\.<\/textarea>/);
});

test("a yes is sent again by one button", () => {
  const form = { articleId: "b2c3d", helpful: true, comment: "" };
  const html = renderToStaticMarkup(<FeedbackAgainView form={form} article={article} />);
  expect(html).toContain('name="utile" value="oui"');
  expect(html).not.toContain("<textarea");
});
