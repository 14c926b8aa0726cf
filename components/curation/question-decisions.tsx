/** What a curator may do with a question: each choice is a form of its own, and all can be taken back. */
import type { ReactNode } from "react";
import { Command } from "#components/curation/command.tsx";
import { ownId } from "#components/layout/own-id.ts";
import { FormToken } from "#components/session/form-token.tsx";
import { newArticleCommand } from "#lib/curation/commands.ts";
import type { DeskAction } from "#lib/curation/desk-store.ts";
import { maxReasonChars } from "#lib/curation/plan-decision.ts";
import type { QuestionWithStatus } from "#lib/questions/status.ts";
import { routes } from "#lib/routes.ts";
import type { Theme } from "#lib/content/schema/reference.ts";

/** What was sent and refused: shown again, with what to mend. */
export interface RefusedDecision {
  action: DeskAction;
  refusal: string;
  field?: "raison" | "autre";
  reason: string;
  original: string;
}

interface DecisionFormProps {
  question: QuestionWithStatus;
  formToken: string;
  /** What `stateMark` gives. */
  state: string;
  action: DeskAction;
  children: ReactNode;
}

function DecisionForm({ question, formToken, state, action, children }: DecisionFormProps) {
  return (
    <form method="post" action={routes.deskQuestion(question.id)} className="desk-form">
      <FormToken token={formToken} />
      <input type="hidden" name="action" value={action} />
      <input type="hidden" name="etat" value={state} />
      {children}
    </form>
  );
}

function Mistake({ id, text }: { id: string; text: string }) {
  return (
    <p className="mistake" id={ownId(id)}>
      {text}
    </p>
  );
}

interface DecisionsProps {
  question: QuestionWithStatus;
  formToken: string;
  state: string;
  near: readonly QuestionWithStatus[];
  themes: readonly Theme[];
  /** Key of the theme that it most likely belongs to. */
  theme: string | undefined;
  refused?: RefusedDecision | undefined;
}

function Write({ question, formToken, state, themes, theme }: DecisionsProps) {
  const { id, text, status } = question;
  return (
    <section aria-labelledby={ownId("ecrire")}>
      <h2 id={ownId("ecrire")}>Y répondre par un article</h2>
      {status.kind === "open" && (
        <DecisionForm question={question} formToken={formToken} state={state} action="take">
          <p>La personne qui a demandé verra que la réponse s’écrit.</p>
          <button className="button">Prendre cette question</button>
        </DecisionForm>
      )}
      <Command
        label="Dans le dépôt :"
        text={newArticleCommand({ title: text, theme, question: id })}
      />
      <form method="get" action={routes.deskDraft(id)} className="desk-inline">
        <label htmlFor={ownId("theme")}>Ou sans terminal : un brouillon à remplir, du thème</label>
        <select id={ownId("theme")} name="theme" defaultValue={theme}>
          {themes.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
        <button className="button quiet">Télécharger</button>
      </form>
      {status.kind === "writing" && (
        <DecisionForm question={question} formToken={formToken} state={state} action="release">
          <button className="button quiet">Rendre la question : elle attend de nouveau</button>
        </DecisionForm>
      )}
    </section>
  );
}

function Merge({ question, formToken, state, near, refused }: DecisionsProps) {
  const wrong = refused?.action === "merge" ? refused : undefined;
  return (
    <section aria-labelledby={ownId("fusionner")}>
      <h2 id={ownId("fusionner")}>Elle a déjà été posée</h2>
      <DecisionForm question={question} formToken={formToken} state={state} action="merge">
        {near.length > 0 && (
          <fieldset className="desk-choices">
            <legend>Questions proches</legend>
            {near.map(({ id, text }, index) => (
              <label key={id}>
                <input
                  type="radio"
                  name="meme"
                  value={id}
                  defaultChecked={wrong ? wrong.original === id : index === 0}
                />
                <span>{text}</span>
              </label>
            ))}
          </fieldset>
        )}
        <div className="field">
          <label htmlFor={ownId("autre")}>
            {near.length > 0 ? "Ou l’identifiant d’une autre" : "Identifiant de l’autre question"}
          </label>
          <p className="hint" id={ownId("autre-aide")}>
            La fin de son adresse, par exemple qabc123.
          </p>
          {wrong && <Mistake id="autre-erreur" text={wrong.refusal} />}
          <input
            id={ownId("autre")}
            type="text"
            name="autre"
            autoComplete="off"
            defaultValue={
              wrong && !near.some(({ id }) => id === wrong.original) ? wrong.original : ""
            }
            aria-describedby={`${ownId("autre-aide")}${wrong ? ` ${ownId("autre-erreur")}` : ""}`}
            {...(wrong && { "aria-invalid": true })}
          />
        </div>
        <button className="button quiet">Fusionner</button>
      </DecisionForm>
    </section>
  );
}

function Decline({ question, formToken, state, refused }: DecisionsProps) {
  const wrong = refused?.action === "decline" ? refused : undefined;
  return (
    <section aria-labelledby={ownId("decliner")}>
      <h2 id={ownId("decliner")}>Elle n’aura pas d’article</h2>
      <DecisionForm question={question} formToken={formToken} state={state} action="decline">
        <div className="field">
          <label htmlFor={ownId("raison")}>Pourquoi</label>
          <p className="hint" id={ownId("raison-aide")}>
            Publique : la personne qui a demandé la lira. Dites où chercher. {maxReasonChars}{" "}
            caractères au plus.
          </p>
          {wrong && <Mistake id="raison-erreur" text={wrong.refusal} />}
          <textarea
            id={ownId("raison")}
            name="raison"
            rows={3}
            maxLength={maxReasonChars}
            required
            defaultValue={wrong?.reason ?? ""}
            aria-describedby={`${ownId("raison-aide")}${wrong ? ` ${ownId("raison-erreur")}` : ""}`}
            {...(wrong && { "aria-invalid": true })}
          />
        </div>
        <button className="button quiet">Décliner</button>
      </DecisionForm>
    </section>
  );
}

function Reopen({ question, formToken, state }: DecisionsProps) {
  return (
    <DecisionForm question={question} formToken={formToken} state={state} action="reopen">
      <p>Cette décision se reprend : la question attendra de nouveau sa réponse.</p>
      <button className="button">Rouvrir la question</button>
    </DecisionForm>
  );
}

export function QuestionDecisions(props: DecisionsProps) {
  switch (props.question.status.kind) {
    case "answered":
      return <p>L’article publié la cite : il n’y a plus rien à faire.</p>;
    case "declined":
    case "duplicate":
      return <Reopen {...props} />;
    case "open":
    case "writing":
      return (
        <>
          <Write {...props} />
          <Merge {...props} />
          <Decline {...props} />
        </>
      );
  }
}
