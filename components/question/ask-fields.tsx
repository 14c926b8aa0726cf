/** The fields of a question, each with what it is for and what must be mended. */
import { ownId } from "#components/layout/own-id.ts";
import {
  askFields,
  maxContactChars,
  maxDetailsChars,
  maxQuestionChars,
  type AskDraft,
  type AskForm,
} from "#lib/questions/ask-form.ts";
import { retention } from "#lib/questions/retention.ts";

const mistakeId = (field: string) => ownId(`${field}-erreur`);
const hintId = (field: string) => ownId(`${field}-aide`);

function Mistake({ field, text }: { field: string; text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p className="mistake" id={mistakeId(field)}>
      {text}
    </p>
  );
}

/** Ids of what describes a field, for assistive technology. */
function described(field: string, mistake: string | undefined): string {
  return mistake === undefined ? hintId(field) : `${hintId(field)} ${mistakeId(field)}`;
}

function QuestionField({ value, mistake }: { value: string; mistake: string | undefined }) {
  const field = askFields.question;
  return (
    <div className="field">
      <label htmlFor={ownId(field)}>Votre question, en une phrase</label>
      <p className="hint" id={hintId(field)}>
        Elle sera publique, sans votre nom. {maxQuestionChars} caractères au plus.
      </p>
      <Mistake field={field} text={mistake} />
      <textarea
        id={ownId(field)}
        name={field}
        rows={2}
        required
        maxLength={maxQuestionChars}
        defaultValue={value}
        aria-describedby={described(field, mistake)}
        {...(mistake !== undefined && { "aria-invalid": true })}
      />
    </div>
  );
}

function DetailsField({ value, mistake }: { value: string; mistake: string | undefined }) {
  const field = askFields.details;
  return (
    <div className="field">
      <label htmlFor={ownId(field)}>Ce qui l’explique (facultatif)</label>
      <p className="hint" id={hintId(field)}>
        Ce que vous avez essayé, ce qui bloque. Seule EIG Link le lit.
      </p>
      <Mistake field={field} text={mistake} />
      <textarea
        id={ownId(field)}
        name={field}
        rows={5}
        maxLength={maxDetailsChars}
        defaultValue={value}
        aria-describedby={described(field, mistake)}
        {...(mistake !== undefined && { "aria-invalid": true })}
      />
    </div>
  );
}

function ContactField({ value, mistake }: { value: string; mistake: string | undefined }) {
  const field = askFields.contact;
  return (
    <div className="field">
      <label htmlFor={ownId(field)}>Votre adresse de courriel (facultatif)</label>
      <p className="hint" id={hintId(field)}>
        Pour vous prévenir quand votre question aura sa réponse. Elle n’est pas publiée, ne sert
        qu’à ce message, et est effacée dès qu’il est parti, au plus tard au bout de{" "}
        {retention.contacts.label}.
      </p>
      <Mistake field={field} text={mistake} />
      <input
        id={ownId(field)}
        name={field}
        type="email"
        autoComplete="email"
        maxLength={maxContactChars}
        defaultValue={value}
        aria-describedby={described(field, mistake)}
        {...(mistake !== undefined && { "aria-invalid": true })}
      />
    </div>
  );
}

interface AskFieldsProps {
  draft: AskDraft;
  stamp: string;
  mistakes: AskForm["mistakes"];
  /** Whether an address is asked for. */
  offersContact: boolean;
}

export function AskFields({ draft, stamp, mistakes, offersContact }: AskFieldsProps) {
  return (
    <>
      <QuestionField value={draft.question} mistake={mistakes.question} />
      <DetailsField value={draft.details} mistake={mistakes.details} />
      {offersContact && <ContactField value={draft.contact} mistake={mistakes.contact} />}
      <input type="hidden" name={askFields.search} value={draft.search} />
      <input type="hidden" name={askFields.stamp} value={stamp} />
      {/* Programs fill every field; people neither see nor reach this one. */}
      <div className="trap" aria-hidden="true">
        <label htmlFor={ownId(askFields.trap)}>Laissez ce champ vide</label>
        <input
          id={ownId(askFields.trap)}
          name={askFields.trap}
          type="text"
          tabIndex={-1}
          autoComplete="off"
        />
      </div>
    </>
  );
}
