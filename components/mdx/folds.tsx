/** Onglets and Choix: contents that unfold with the platform's own `<details name>`, no script needed. */
import { Children, isValidElement, useId, type ReactNode } from "react";

interface Fold {
  title: string;
  content: ReactNode;
}

interface FoldProps {
  titre?: string;
  texte?: string;
  children?: ReactNode;
}

/** The direct children that are components, as title and content; white space between them is dropped. */
function foldsOf(children: ReactNode): Fold[] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<FoldProps>(child)) return [];
    const { titre, texte, children: content } = child.props;
    return [{ title: titre ?? texte ?? "", content }];
  });
}

function Folds({ folds, openFirst }: { folds: readonly Fold[]; openFirst: boolean }) {
  const group = useId();
  return folds.map(({ title, content }, index) => (
    <details key={title} name={group} open={openFirst && index === 0}>
      <summary>{title}</summary>
      <div className="fold">{content}</div>
    </details>
  ));
}

/** Variants of one thing, such as the same test in three languages; the first one is open. */
export function Onglets({ children }: { children?: ReactNode }) {
  return (
    <div className="tabs">
      <Folds folds={foldsOf(children)} openFirst />
    </div>
  );
}

/** Only a holder of title and content: `Onglets` draws it. */
export function Onglet({ children }: FoldProps) {
  return children;
}

/** A small decision tree: questions whose answers unfold to a conclusion or a further question. */
export function Choix({ titre, children }: { titre: string; children?: ReactNode }) {
  return (
    <div className="choice">
      <p className="choice-title">{titre}</p>
      {children}
    </div>
  );
}

export function Question({ texte, children }: { texte: string; children?: ReactNode }) {
  return (
    <div className="choice-question">
      <p>{texte}</p>
      <Folds folds={foldsOf(children)} openFirst={false} />
    </div>
  );
}

/** Only a holder of title and content: `Question` draws it. */
export function Reponse({ children }: FoldProps) {
  return children;
}
