/** A heading with its permanent link beside it, outside, so that its name stays what it says. */
import type { ReactNode } from "react";
import { ownId } from "#components/layout/own-id.ts";

interface HeadingProps {
  id?: string;
  children?: ReactNode;
}

function createHeading(Level: "h2" | "h3" | "h4") {
  return function Heading({ id, children }: HeadingProps) {
    return (
      <div className={`heading ${Level}`}>
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

export const headings = {
  h2: createHeading("h2"),
  h3: createHeading("h3"),
  h4: createHeading("h4"),
};
