import { expect, test } from "vitest";
import { answerLetter } from "./answer-letter.ts";
import type { QuestionWithStatus } from "./status.ts";

const question = { id: "qaaaaaa", text: "Où garer mon vélo ?" };
const article = { slug: "garer-son-velo", title: "Garer son vélo", answers: [] };
const siteUrl = "https://base.exemple.fr";

function original(status: QuestionWithStatus["status"]): QuestionWithStatus {
  return {
    ...{ id: "qbbbbbb", text: "Où poser un vélo ?", details: "", askedAt: "", votes: 0, status },
    ...{ takenAt: undefined, declinedReason: undefined, duplicateOf: undefined },
  };
}

test("an answered question is told with its article, why it is written, and that the address is erased", () => {
  expect(answerLetter(question, { kind: "answered", article }, siteUrl)).toEqual({
    subject: "Votre question a sa réponse",
    text: `Bonjour,

Vous avez posé cette question à la base de connaissances des EIG :
« Où garer mon vélo ? »

Elle a maintenant sa réponse :

Garer son vélo
https://base.exemple.fr/articles/garer-son-velo

Votre question parmi les autres : https://base.exemple.fr/questions#qaaaaaa
Votre page de suivi dit la même chose.

L’équipe d’EIG Link

-- 
Vous recevez ce message parce que vous avez laissé votre adresse avec cette question. Elle est effacée une fois ce message parti : vous n’en recevrez pas d’autre. Vos droits : https://base.exemple.fr/donnees-personnelles`,
  });
});

test("a declined question is told with its reason and where else to ask", () => {
  const letter = answerLetter(question, { kind: "declined", reason: "Hors sujet." }, siteUrl);
  expect(letter?.subject).toBe("Votre question est close");
  expect(letter?.text).toContain("Elle n’aura pas d’article : Hors sujet.");
  expect(letter?.text).toContain("https://base.exemple.fr/contacts");
});

test("a question that repeats another is told what that one became, and leads to it", () => {
  const status = { kind: "duplicate", of: original({ kind: "answered", article }) } as const;
  const letter = answerLetter(question, status, siteUrl);
  expect(letter?.text).toContain("Quelqu’un avait posé la même : « Où poser un vélo ? »");
  expect(letter?.text).toContain("https://base.exemple.fr/articles/garer-son-velo");
  expect(letter?.text).toContain("/questions#qbbbbbb");
});

test("nothing is told while somebody must still answer", () => {
  expect(answerLetter(question, { kind: "open" }, siteUrl)).toBeUndefined();
  expect(answerLetter(question, { kind: "writing" }, siteUrl)).toBeUndefined();
  const repeated = { kind: "duplicate", of: original({ kind: "open" }) } as const;
  expect(answerLetter(question, repeated, siteUrl)).toBeUndefined();
});
