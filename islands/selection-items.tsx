/** The pages of a selection, in order: with their tools in one's own, plain in somebody else's. */
import { findEntry, type Catalogue } from "#lib/selection/catalogue.ts";
import type { PageCode } from "#lib/selection/selection.ts";

const kinds = { article: "Article", defi: "Défi" } as const;

export type ItemAction = "up" | "down" | "remove";

interface ItemProps {
  code: PageCode;
  catalogue: Catalogue;
}

function Page({ code, catalogue }: ItemProps) {
  const entry = findEntry(catalogue, code);
  if (!entry) {
    return (
      <div>
        <h3>Page introuvable</h3>
        <p>Elle n’est plus dans la base, ou le lien a été abîmé : « {code} ».</p>
      </div>
    );
  }
  const { kind, title, description, path } = entry;
  return (
    <div>
      <p className="selection-kind">{kinds[kind]}</p>
      <h3>
        <a href={path} data-address={new URL(path, location.href).href}>
          {title}
        </a>
      </h3>
      <p>{description}</p>
    </div>
  );
}

export function SharedItems({
  pages,
  catalogue,
}: {
  pages: readonly PageCode[];
  catalogue: Catalogue;
}) {
  return (
    <ol className="selection-list">
      {pages.map((code) => (
        <li key={code}>
          <Page code={code} catalogue={catalogue} />
        </li>
      ))}
    </ol>
  );
}

interface ToolProps {
  action: ItemAction;
  label: string;
  sign: string;
  title: string;
  /** Kept reachable when it cannot act, so that the focus is not lost at the ends of the list. */
  isIdle?: boolean;
  onPress: (action: ItemAction) => void;
}

function Tool({ action, label, sign, title, isIdle = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="selection-tool"
      data-action={action}
      aria-label={`${label} : ${title}`}
      title={label}
      aria-disabled={isIdle}
      onClick={() => {
        if (!isIdle) onPress(action);
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

interface OwnItemsProps {
  pages: readonly PageCode[];
  catalogue: Catalogue;
  onAction: (code: PageCode, action: ItemAction) => void;
  /** A page was dropped at the place of another one. */
  onDrop: (code: PageCode, index: number) => void;
}

/** Written on the thing dragged, so that nothing else that is dropped here is taken for a page. */
const dragType = "application/x-eig-link-page";

export function OwnItems({ pages, catalogue, onAction, onDrop }: OwnItemsProps) {
  return (
    <ol className="selection-list">
      {pages.map((code, index) => {
        const title = findEntry(catalogue, code)?.title ?? code;
        const onPress = (action: ItemAction) => onAction(code, action);
        return (
          <li
            key={code}
            data-code={code}
            draggable
            onDragStart={(event) => event.dataTransfer?.setData(dragType, code)}
            onDragOver={(event) => {
              if (event.dataTransfer?.types.includes(dragType)) event.preventDefault();
            }}
            onDrop={(event) => {
              const dropped = event.dataTransfer?.getData(dragType);
              if (!dropped) return;
              event.preventDefault();
              onDrop(dropped, index);
            }}
          >
            <Page code={code} catalogue={catalogue} />
            <div className="selection-tools no-print">
              <Tool
                action="up"
                label="Monter"
                sign="↑"
                {...{ title, onPress }}
                isIdle={index === 0}
              />
              <Tool
                action="down"
                label="Descendre"
                sign="↓"
                {...{ title, onPress }}
                isIdle={index === pages.length - 1}
              />
              <Tool action="remove" label="Retirer" sign="×" {...{ title, onPress }} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
