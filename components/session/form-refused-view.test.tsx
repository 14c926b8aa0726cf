import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FormRefusedView } from "./form-refused-view.tsx";

const sent = {
  action: "/curation/questions/qaaaaaa",
  fields: { motif: "Hors du <sujet>, dit-on.", id: "q1" },
};

test("a form of an ended session keeps all that was typed, and leads to sign-in beside it", () => {
  const html = renderToStaticMarkup(<FormRefusedView refusal="session" {...sent} />);
  expect(html).toContain('action="/curation/questions/qaaaaaa"');
  expect(html).toContain('name="motif" value="Hors du &lt;sujet&gt;, dit-on."');
  expect(html).toContain('name="id" value="q1"');
  expect(html).toContain("Hors du &lt;sujet&gt;, dit-on.</blockquote>");
  expect(html).toContain('href="/connexion" target="_blank"');
  expect(html).not.toContain('name="jeton"');
  // Choices and ids are sent again without being shown.
  expect(html.match(/<blockquote/g)).toHaveLength(1);
});

test("a form of another session gets the token of the present one", () => {
  const html = renderToStaticMarkup(<FormRefusedView refusal="token" {...sent} formToken="abc" />);
  expect(html).toContain('name="jeton" value="abc"');
  expect(html).not.toContain("/connexion");
});

test("a form that is only a button is sent again too", () => {
  const html = renderToStaticMarkup(<FormRefusedView refusal="token" action="/a" fields={{}} />);
  expect(html).toContain("Envoyer de nouveau");
});

test("what could not be read has nothing to send again", () => {
  const html = renderToStaticMarkup(<FormRefusedView refusal="size" action="/a" fields={{}} />);
  expect(html).not.toContain("<form");
});
