/** Headings of the page; the island marks the place read. */
import { ownId } from "#components/layout/own-id.ts";
import type { Section } from "#lib/content/outline.ts";

const deepest = 3; // A fourth level would make the list longer than the screen.
const fewest = 2;

export function TableOfContents({ sections }: { sections: readonly Section[] }) {
  const entries = sections.filter(({ depth }) => depth >= 2 && depth <= deepest);
  if (entries.length < fewest) return null;
  return (
    <table-of-contents>
      <nav className="toc" aria-labelledby={ownId("sommaire")}>
        <h2 id={ownId("sommaire")}>Sur cette page</h2>
        <ol>
          {entries.map(({ anchor, heading, depth }) => (
            <li key={anchor} className={depth > 2 ? "deeper" : undefined}>
              <a href={`#${anchor}`}>{heading}</a>
            </li>
          ))}
        </ol>
      </nav>
    </table-of-contents>
  );
}
