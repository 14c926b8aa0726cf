/** Where a question stands, in a few words. */
import type { QuestionStatus } from "#lib/questions/status.ts";
import { routes } from "#lib/routes.ts";

interface QuestionStatusTextProps {
  status: QuestionStatus;
  takenBy?: string | undefined;
}

export function QuestionStatusText({ status, takenBy }: QuestionStatusTextProps) {
  switch (status.kind) {
    case "open":
      return <>à prendre</>;
    case "writing":
      return <>en cours d’écriture{takenBy !== undefined && ` par ${takenBy}`}</>;
    case "answered":
      return (
        <>
          réponse : <a href={routes.article(status.article.slug)}>{status.article.title}</a>
        </>
      );
    case "declined":
      return <>sans suite : {status.reason}</>;
    case "duplicate":
      return (
        <>
          répète « <a href={routes.deskQuestion(status.of.id)}>{status.of.text}</a> »
        </>
      );
  }
}
