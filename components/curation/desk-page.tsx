/** What stands at the head of every page of the desk: where one is, who is signed in, what was just done. */
import type { ReactNode } from "react";
import { PageHead } from "#components/layout/page-head.tsx";
import { SessionBar } from "#components/session/session-bar.tsx";
import { routes } from "#lib/routes.ts";
import type { Curator } from "#lib/session/curator.ts";

const pages = [
  { href: routes.curation(), label: "Aujourd’hui" },
  { href: routes.deskQuestions(), label: "Questions" },
  { href: routes.deskGaps(), label: "Recherches sans réponse" },
  { href: routes.deskOpinions(), label: "Avis" },
  { href: routes.deskJournal(), label: "Journal" },
] as const;

interface DeskPageProps {
  curator: Curator & { formToken: string };
  /** Address of the entry of the menu that is open. */
  page: (typeof pages)[number]["href"];
  title: string;
  intro?: ReactNode;
  /** What was just done, said once. */
  done?: string | undefined;
  children: ReactNode;
}

export function DeskPage({ curator, page, title, intro, done, children }: DeskPageProps) {
  return (
    <div className="desk">
      <SessionBar curator={curator} />
      <nav className="desk-nav" aria-label="Bureau de curation">
        <ul>
          {pages.map(({ href, label }) => (
            <li key={href}>
              <a href={href} aria-current={href === page ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <PageHead title={title}>{intro}</PageHead>
      {done !== undefined && (
        <p className="notice" role="status">
          {done}
        </p>
      )}
      {children}
    </div>
  );
}
