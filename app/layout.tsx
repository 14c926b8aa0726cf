import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { AuthorIssues } from "#components/layout/author-issues.tsx";
import { ownId } from "#components/layout/own-id.ts";
import { SiteFooter } from "#components/layout/site-footer.tsx";
import { SiteHeader } from "#components/layout/site-header.tsx";
import { pageFonts } from "#lib/design/page-fonts.ts";
import { siteDescription, siteName } from "#lib/publish/page-metadata.ts";
import { conformityOf } from "#lib/legal/conformity.ts";
import { routes } from "#lib/routes.ts";
import { getAssets } from "./_data/assets.ts";
import { getContent } from "./_data/knowledge.ts";
import { getSite } from "./_data/legal.ts";
import { siteUrl } from "./_data/site.ts";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: siteUrl(),
  title: {
    default: "EIG Link, la base de connaissances des Entrepreneurs d’intérêt général",
    template: `%s – ${siteName}`,
  },
  description: siteDescription,
  icons: { icon: [{ url: "/icone.svg", type: "image/svg+xml" }] },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fdfdfb" },
    { media: "(prefers-color-scheme: dark)", color: "#101613" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [{ islands, searchManifest }, { issues }, site] = await Promise.all([
    getAssets(),
    getContent(),
    getSite(),
  ]);
  // As an element in the head, each would be written twice: React hoists a copy of its own.
  for (const font of pageFonts) {
    preload(font, { as: "font", type: "font/woff2", crossOrigin: "" });
  }
  return (
    <html lang="fr" suppressHydrationWarning>
      <head>
        {/* Not a module and not deferred: the chosen theme must stand before the first paint. */}
        <script src={islands.theme} />
        <script type="module" src={islands.page} />
      </head>
      <body>
        <nav className="skip-links" aria-label="Accès rapide">
          <ul>
            <li>
              <a href={`#${ownId("contenu")}`}>Aller au contenu</a>
            </li>
            <li>
              <a href={`#${ownId("navigation")}`}>Aller à la navigation</a>
            </li>
            <li>
              <a href={routes.search()} data-search-trigger="">
                Aller à la recherche
              </a>
            </li>
          </ul>
        </nav>
        <SiteHeader />
        <main id={ownId("contenu")} tabIndex={-1}>
          <div className="wrap">
            <AuthorIssues issues={issues} />
            {children}
          </div>
        </main>
        <SiteFooter conformity={conformityOf(site.accessibilityAudit)} />
        <site-search data-worker={islands["search-worker"] ?? ""} data-manifest={searchManifest} />
      </body>
    </html>
  );
}
