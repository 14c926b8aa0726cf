import { expect, test } from "vitest";
import { readAskForm } from "./ask-form.ts";

test("a whole form comes out clean, with what was masked", () => {
  const form = readAskForm({
    question: "  Comment obtenir\tun badge ? ",
    details: "Je suis au 06 12 34 56 78.\r\nMerci\u0007",
    recherche: "badge",
    timbre: "t",
    etape: "envoyer",
    site: "",
  });
  expect(form).toEqual({
    question: "Comment obtenir un badge ?",
    details: "Je suis au [téléphone].\nMerci",
    contact: "",
    search: "badge",
    stamp: "t",
    isSending: true,
    isTrapped: false,
    found: ["phone"],
    mistakes: {},
  });
});

test("what cannot be taken is said by field, and kept as typed", () => {
  const form = readAskForm({ question: "Quoi ?", details: "x".repeat(2001) });
  expect(form.mistakes).toEqual({
    question: "Écrivez votre question en une phrase, de 10 caractères au moins.",
    details: "Ce texte dépasse 2000 caractères.",
  });
  expect(form.question).toBe("Quoi ?");
  expect(form.isSending).toBe(false);
});

test("a public question holds no address", () => {
  expect(readAskForm({ question: "Achetez sur https://exemple.fr ?" }).mistakes.question).toContain(
    "la question est publique",
  );
});

test("a program that fills the hidden field is known by it", () => {
  expect(readAskForm({ question: "Une question honnête ?", site: "x" }).isTrapped).toBe(true);
});

test("a file sent as a field, or no field at all, is an empty form", () => {
  expect(readAskForm({ question: new Blob(["x"]) }).question).toBe("");
  expect(readAskForm({}).mistakes.question).toBeDefined();
});

test("an address is kept when the form asks for one, and a wrong one is said", () => {
  const fields = { question: "Une question honnête ?", courriel: " jeanne@exemple.fr " };
  expect(readAskForm(fields, { offersContact: true })).toMatchObject({
    ...{ contact: "jeanne@exemple.fr", found: [], mistakes: {} },
  });
  expect(readAskForm(fields).contact).toBe("");
  for (const courriel of ["jeanne", "a@b, c@d.fr", "a@exemple.fr\r\nBcc: b@exemple.fr"]) {
    const form = readAskForm({ ...fields, courriel }, { offersContact: true });
    expect(form.mistakes.contact).toContain("n’est pas complète");
    expect(form.contact).not.toBe("");
  }
  const long = { ...fields, courriel: `a@${"x".repeat(250)}.fr` };
  expect(readAskForm(long, { offersContact: true }).mistakes.contact).toBeDefined();
});
