import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { LinkRecords } from "#lib/outside-links/record.ts";
import { OutsideLink } from "./outside-link.tsx";

const gone = { since: "2026-03-02", last: "2026-11-16", days: 9 };
const dead = { checked: "2026-11-16", outcome: "gone", gone } as const;
const copy = "https://web.archive.org/web/2025/https://mort.fr/";

function shown(records: LinkRecords, archive?: string): string {
  const link = (
    <OutsideLink href="https://mort.fr/#bas" records={records} archive={archive}>
      le guide
    </OutsideLink>
  );
  return renderToStaticMarkup(link);
}

test("a link that answers is a plain link", () => {
  expect(shown({})).toBe('<a href="https://mort.fr/#bas">le guide</a>');
});

test("a dead link says since when", () => {
  expect(shown({ "https://mort.fr/": dead })).toBe(
    '<a href="https://mort.fr/#bas">le guide</a><small class="link-notice"> (lien mort depuis le 2 mars 2026)</small>',
  );
});

test("a dead link gives its copy, the one of the article first", () => {
  const records = { "https://mort.fr/": { ...dead, archive: copy } };
  expect(shown(records)).toContain(
    `(lien mort depuis le 2 mars 2026, <a href="${copy}">copie archivée</a>)`,
  );
  expect(shown(records, "https://copie.fr/")).toContain(
    '<a href="https://copie.fr/">copie archivée</a>',
  );
});

test("a copy given in the article is offered while the original lives", () => {
  expect(shown({}, copy)).toBe(
    `<a href="https://mort.fr/#bas">le guide</a> (<a href="${copy}">copie archivée</a>)`,
  );
});
