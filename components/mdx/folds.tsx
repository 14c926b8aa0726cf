/** Onglets and Choix: contents that unfold with the platform's own `<details name>`, no script needed. */
import { Children, isValidElement, type ReactNode } from "react";

interface Fold {
  title: string;
  content: ReactNode;
}

/** Given when the body is compiled (lib/content/fold-groups.ts): no two sets of folds of a page have the same. */
interface GroupProps {
  groupe?: string | undefined;
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

interface FoldsProps extends GroupProps {
  folds: readonly Fold[];
  openFirst: boolean;
}

function Folds({ folds, openFirst, groupe }: FoldsProps) {
  return folds.map(({ title, content }, index) => (
    <details key={title} name={groupe} open={openFirst && index === 0}>
      <summary>{title}</summary>
      <div className="fold">{content}</div>
    </details>
  ));
}

/** Variants of one thing, such as the same test in three languages; the first one is open. */
export function Onglets({ children, groupe }: GroupProps & { children?: ReactNode }) {
  return (
    <div className="tabs">
      <Folds folds={foldsOf(children)} openFirst groupe={groupe} />
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

interface QuestionProps extends GroupProps {
  texte: string;
  children?: ReactNode;
}

export function Question({ texte, children, groupe }: QuestionProps) {
  return (
    <div className="choice-question">
      <p>{texte}</p>
      <Folds folds={foldsOf(children)} openFirst={false} groupe={groupe} />
    </div>
  );
}

/** Only a holder of title and content: `Question` draws it. */
export function Reponse({ children }: FoldProps) {
  return children;
}
