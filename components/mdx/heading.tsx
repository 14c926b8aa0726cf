/** A heading with its permanent link beside it, outside, so that its name stays what it says. */
import type { ReactNode } from "react";
import { ownId } from "#components/layout/own-id.ts";

interface HeadingProps {
  id?: string;
  children?: ReactNode;
}

/** Anchors that the heading once had: links to them land here, with JavaScript or without. */
function FormerAnchors({ ids }: { ids: readonly string[] }) {
  return ids.map((id) => <span key={id} id={id} className="former-anchor" />);
}

function createHeading(
  Level: "h2" | "h3" | "h4",
  formerAnchors: ReadonlyMap<string, readonly string[]>,
) {
  return function Heading({ id, children }: HeadingProps) {
    return (
      <div className={`heading ${Level}`}>
        {id && <FormerAnchors ids={formerAnchors.get(id) ?? []} />}
        <Level id={id}>{children}</Level>
        {id && (
          <a
            className="heading-anchor"
            href={`#${id}`}
            aria-labelledby={`${ownId(`lien-${id}`)} ${id}`}
          >
            <span id={ownId(`lien-${id}`)} className="visually-hidden">
              Lien vers la section
            </span>
            <span aria-hidden="true">#</span>
          </a>
        )}
      </div>
    );
  };
}

/** `formerAnchors`: anchor of a heading → those that links may still use for it. */
export function createHeadings(formerAnchors: ReadonlyMap<string, readonly string[]>) {
  return {
    h2: createHeading("h2", formerAnchors),
    h3: createHeading("h3", formerAnchors),
    h4: createHeading("h4", formerAnchors),
  };
}
