import { expect, test } from "vitest";
import { htmlMessage, mailAddress, markdownMessage, plainMessage } from "./message.ts";

const page = {
  title: "Ouvrir son code ?",
  answer: "Choisissez une licence.",
  trust: "Vérifié le 2 mars 2026",
  address: "https://exemple.fr/a/e5ouv",
};

test("a message has the title, the answer, its trust, and the address last", () => {
  expect(plainMessage(page)).toBe(
    "Ouvrir son code ?\nChoisissez une licence.\nVérifié le 2 mars 2026\nhttps://exemple.fr/a/e5ouv",
  );
});

test("a section is named after its page", () => {
  const section = { ...page, section: "Publier", address: `${page.address}#publier` };
  expect(plainMessage(section)).toMatch(/^Ouvrir son code \? – Publier\n[^]*#publier$/);
});

test("Markdown and HTML take hostile titles as text", () => {
  const hostile = { title: '<b>*a*</b> [x](y) & "z"', answer: "a_b", address: page.address };
  expect(markdownMessage(hostile)).toBe(
    '**[\\<b\\>\\*a\\*\\</b\\> \\[x\\](y) & "z"](https://exemple.fr/a/e5ouv)**\n\na\\_b',
  );
  expect(htmlMessage(hostile)).toBe(
    '<p><a href="https://exemple.fr/a/e5ouv"><b>&lt;b&gt;*a*&lt;/b&gt; [x](y) &amp; &quot;z&quot;</b></a></p><p>a_b</p>',
  );
});

test("a mail keeps lines and signs", () => {
  expect(mailAddress({ title: "A & B ?", answer: "x=1", address: "https://e.fr/a/1#b" })).toBe(
    "mailto:?subject=A%20%26%20B%20%3F&body=A%20%26%20B%20%3F%0D%0Ax%3D1%0D%0Ahttps%3A%2F%2Fe.fr%2Fa%2F1%23b",
  );
});
