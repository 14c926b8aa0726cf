/** The message to somebody whose question is settled: plain text, nothing that tells who opens it. */
import { routes } from "#lib/routes.ts";
import type { Question } from "./store.ts";
import type { AnsweringArticle, QuestionStatus } from "./status.ts";

export interface Letter {
  subject: string;
  text: string;
}

type Outcome = { article: AnsweringArticle } | { reason: string };

/** How a question ended, its own or that of the question it repeats; undefined while somebody must still answer. */
function outcomeOf(status: QuestionStatus): Outcome | undefined {
  switch (status.kind) {
    case "answered":
      return { article: status.article };
    case "declined":
      return { reason: status.reason };
    case "duplicate":
      return outcomeOf(status.of.status);
    case "open":
    case "writing":
      return undefined;
  }
}

/** Id of the question that the public list shows for it: repeated ones stand there under the first. */
function shownId(id: string, status: QuestionStatus): string {
  return status.kind === "duplicate" ? shownId(status.of.id, status.of.status) : id;
}

/** Undefined while there is nothing to tell. `siteUrl` has no trailing slash. */
export function answerLetter(
  question: Pick<Question, "id" | "text">,
  status: QuestionStatus,
  siteUrl: string,
): Letter | undefined {
  const outcome = outcomeOf(status);
  if (!outcome) return undefined;
  const repeated =
    status.kind === "duplicate" ? [`Quelqu’un avait posé la même : « ${status.of.text} »`] : [];
  const told =
    "article" in outcome
      ? [
          "Elle a maintenant sa réponse :",
          `${outcome.article.title}\n${siteUrl}${routes.article(outcome.article.slug)}`,
        ]
      : [
          `Elle n’aura pas d’article : ${outcome.reason}`,
          `Les contacts utiles : ${siteUrl}${routes.contacts()}`,
        ];
  const publicId = shownId(question.id, status);
  return {
    subject: "article" in outcome ? "Votre question a sa réponse" : "Votre question est close",
    text: [
      "Bonjour,",
      `Vous avez posé cette question à la base de connaissances des EIG :\n« ${question.text} »`,
      ...repeated,
      ...told,
      `Votre question parmi les autres : ${siteUrl}${routes.questions(publicId)}\nVotre page de suivi dit la même chose.`,
      "L’équipe d’EIG Link",
      "-- \nVous recevez ce message parce que vous avez laissé votre adresse avec cette question. Elle est effacée une fois ce message parti : vous n’en recevrez pas d’autre. " +
        `Vos droits : ${siteUrl}${routes.privacy()}`,
    ].join("\n\n"),
  };
}
