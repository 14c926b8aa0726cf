/** The private page of one's own question: where it stands, and its address to keep. */
import { PageHead } from "#components/layout/page-head.tsx";
import { votesText } from "#components/question/me-too.tsx";
import type { QuestionStatus, QuestionWithStatus } from "#lib/questions/status.ts";
import { routes } from "#lib/routes.ts";
import { formatDate } from "#lib/text.ts";

function StatusText({ status }: { status: QuestionStatus }) {
  switch (status.kind) {
    case "open":
      return <p>Elle attend sa réponse. EIG Link l’a reçue.</p>;
    case "writing":
      return <p>Sa réponse est en cours d’écriture.</p>;
    case "answered":
      return (
        <p>
          Elle a sa réponse :{" "}
          <a href={routes.article(status.article.slug)}>{status.article.title}</a>
        </p>
      );
    case "declined":
      return <p>Elle n’aura pas d’article : {status.reason}</p>;
    case "duplicate":
      return (
        <>
          <p>Quelqu’un avait posé la même : « {status.of.text} ».</p>
          <StatusText status={status.of.status} />
        </>
      );
  }
}

/** What becomes of the asker's address. */
export type ContactState = "expected" | "erased" | "none";

function ContactNote({ state, address }: { state: ContactState; address: string }) {
  if (state === "none") return null;
  if (state === "erased") {
    return <p role="status">Votre adresse de courriel est effacée : aucun message ne partira.</p>;
  }
  return (
    <form className="contact-note" method="post" action={address}>
      <p>Vous recevrez un message quand elle aura sa réponse.</p>
      {/* It cannot be taken back: a second press confirms it (RGAA 4.1, criterion 11.12). */}
      <details>
        <summary className="button quiet">Effacer mon adresse de courriel</summary>
        <div className="fold">
          <p>C’est définitif : plus aucun message ne pourra vous prévenir.</p>
          <button className="button">Confirmer l’effacement</button>
        </div>
      </details>
    </form>
  );
}

interface FollowUpViewProps {
  question: QuestionWithStatus;
  token: string;
  contact: ContactState;
}

export function FollowUpView({ question, token, contact }: FollowUpViewProps) {
  const address = routes.followUp(token);
  const { text, details, askedAt, votes, status } = question;
  return (
    <>
      <PageHead title={text}>Votre question du {formatDate(askedAt.slice(0, 10))}.</PageHead>
      <question-draft data-asked="">
        <section className="answer" aria-labelledby="ou-en-est">
          <h2 id="ou-en-est">Où en est votre question</h2>
          <StatusText status={status} />
          <ContactNote state={contact} address={address} />
        </section>
      </question-draft>
      <div className="follow-up">
        {votes > 0 && <p>{votesText(votes)}.</p>}
        <h2>Gardez cette adresse</h2>
        <p>
          <a href={address}>Page de suivi de votre question</a> : mettez-la dans vos favoris, elle
          seule mène ici et vous dira quand la réponse paraît. Nous n’en gardons qu’une empreinte :
          perdue, elle ne se retrouve pas.
        </p>
        {details && (
          <>
            <h2>Ce qui l’explique</h2>
            <p className="plain-text">{details}</p>
          </>
        )}
        <p>
          <a href={routes.questions()}>Voir toutes les questions posées</a>
        </p>
      </div>
    </>
  );
}
