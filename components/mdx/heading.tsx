/** A heading with its permanent link beside it, outside, so that its name stays what it says. */
import type { ReactNode } from "react";
import { ownId } from "#components/layout/own-id.ts";
import { chapterAnchor } from "#components/mdx/chapter-anchors.ts";

interface HeadingProps {
  id?: string;
  children?: ReactNode;
}

/** Anchors that the heading once had: links to them land here, with JavaScript or without. */
function FormerAnchors({ ids }: { ids: readonly string[] }) {
  return ids.map((id) => <span key={id} id={id} className="former-anchor" />);
}

function createHeading(
  Level: "h2" | "h3" | "h4" | "h5",
  formerAnchors: ReadonlyMap<string, readonly string[]>,
  chapter?: string,
) {
  return function Heading({ id: own, children }: HeadingProps) {
    const id = own && chapter ? chapterAnchor(chapter, own) : own;
    return (
      <div className={`heading ${Level}`}>
        {own && <FormerAnchors ids={formerAnchors.get(own) ?? []} />}
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

/**
 * `formerAnchors`: anchor of a heading → those that links may still use for it. In a chapter of a longer document,
 * whose title is a second level, headings go one level down and their anchors bear the name of the chapter.
 */
export function createHeadings(
  formerAnchors: ReadonlyMap<string, readonly string[]>,
  chapter?: string,
) {
  if (chapter) {
    const none = new Map<string, readonly string[]>();
    return {
      h2: createHeading("h3", none, chapter),
      h3: createHeading("h4", none, chapter),
      h4: createHeading("h5", none, chapter),
    };
  }
  return {
    h2: createHeading("h2", formerAnchors),
    h3: createHeading("h3", formerAnchors),
    h4: createHeading("h4", formerAnchors),
  };
}
