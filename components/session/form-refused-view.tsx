/** A form of a curator that was not accepted: why, what was typed, and how to send it again. */
import { PageHead } from "#components/layout/page-head.tsx";
import { FormToken } from "#components/session/form-token.tsx";
import { routes } from "#lib/routes.ts";

export type FormRefusal = "session" | "token" | "store" | "foreign" | "size" | "form";

const texts: Readonly<Record<FormRefusal, { title: string; text: string }>> = {
  session: {
    title: "Votre session est terminée",
    text: "Rien n’a été enregistré, et rien n’est perdu. Connectez-vous dans un nouvel onglet, puis revenez ici l’envoyer de nouveau.",
  },
  token: {
    title: "Relisez, puis envoyez de nouveau",
    text: "Ce formulaire avait été ouvert dans une autre session : il n’a pas été enregistré, et rien n’est perdu.",
  },
  store: {
    title: "Votre envoi n’est pas enregistré",
    text: "L’enregistrement ne fonctionne pas en ce moment. La panne est de notre côté. Gardez cette page ouverte, et envoyez de nouveau dans quelques minutes.",
  },
  foreign: {
    title: "Cet envoi ne vient pas de ce site",
    text: "Il a été refusé, et rien n’a été enregistré. Faites cette action depuis le bureau de curation.",
  },
  size: {
    title: "Cet envoi est trop long",
    text: "Rien n’a été enregistré. Revenez en arrière et gardez l’essentiel.",
  },
  form: {
    title: "Cet envoi ne se lit pas",
    text: "Rien n’a été enregistré. Faites cette action depuis le bureau de curation.",
  },
};

export function formRefusalTitle(refusal: FormRefusal): string {
  return texts[refusal].title;
}

interface FormRefusedViewProps {
  refusal: FormRefusal;
  /** Address of the form, and of signing in again. */
  action: string;
  /** What was sent, without the token; empty when it could not be read. */
  fields: Readonly<Record<string, string>>;
  /** That of the present session; without one a second sending asks for it. */
  formToken?: string | undefined;
}

/** Those that a second sending may mend; a form may have no field at all, when its address says what it does. */
const mendable: ReadonlySet<FormRefusal> = new Set(["session", "token", "store"]);

/** Shorter values are choices and ids, of no use to who reads. */
function isTyped(value: string): boolean {
  return /\s/.test(value.trim());
}

function KeptForm({ refusal, action, fields, formToken }: FormRefusedViewProps) {
  const typed = Object.entries(fields).filter(([, value]) => isTyped(value));
  return (
    <form method="post" action={action} className="kept-form">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {formToken !== undefined && <FormToken token={formToken} />}
      {typed.map(([name, value]) => (
        <blockquote key={name} className="plain-text">
          {value}
        </blockquote>
      ))}
      <p className="page-actions">
        {refusal === "session" && (
          <a className="button" href={routes.signIn()} target="_blank" rel="noopener">
            Se connecter dans un nouvel onglet
          </a>
        )}
        <button type="submit" className={refusal === "session" ? "button quiet" : "button"}>
          Envoyer de nouveau
        </button>
      </p>
    </form>
  );
}

export function FormRefusedView(props: FormRefusedViewProps) {
  const { title, text } = texts[props.refusal];
  return (
    <div className="session-page">
      <PageHead title={title}>{text}</PageHead>
      {mendable.has(props.refusal) && <KeptForm {...props} />}
      <p>
        <a href={routes.curation()}>Aller au bureau de curation</a>
      </p>
    </div>
  );
}
