/** What a page says of itself to search engines and to the applications that preview a link. */
import { routes } from "#lib/routes.ts";

export const siteName = "EIG Link";

/** The site in one sentence, where a page has none of its own. */
export const siteDescription =
  "Les réponses aux questions que se posent les Entrepreneurs d’intérêt général, et les défis qui y ont répondu.";

export const socialImageSize = { width: 1200, height: 630 } as const;

export interface PageFacts {
  /** Without the name of the site. */
  title: string;
  /** One or two sentences; search engines show about 160 characters. */
  description: string;
  /** Canonical address of the page, from the root. */
  path: string;
  /** Address of the picture of a link to this page, from the root. */
  image: string;
  /** ISO days of an article; other pages have none. */
  dates?: { published: string; revised: string };
  /** Address of the same page in Markdown. */
  markdown?: string;
}

/** Metadata of a page that search engines may keep; every address is completed by `metadataBase`. */
export function pageMetadata({ title, description, path, image, dates, markdown }: PageFacts) {
  return {
    title,
    description,
    alternates: {
      canonical: path,
      types: {
        "application/atom+xml": routes.feed(),
        ...(markdown && { "text/markdown": markdown }),
      },
    },
    openGraph: {
      ...(dates
        ? {
            type: "article" as const,
            publishedTime: dates.published,
            modifiedTime: dates.revised,
          }
        : { type: "website" as const }),
      locale: "fr_FR",
      siteName,
      title,
      description,
      url: path,
      images: [
        { url: image, ...socialImageSize, type: "image/png", alt: `${title} – ${siteName}` },
      ],
    },
    twitter: { card: "summary_large_image" as const, title, description, images: [image] },
  };
}
