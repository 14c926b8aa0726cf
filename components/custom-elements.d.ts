/** The custom elements of `islands/`, as components may write them. */
import type { DetailedHTMLProps, HTMLAttributes } from "react";

type ElementProps = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

interface SearchAssets {
  /** Address of the module worker. */
  "data-worker": string;
  /** Address of the search manifest. */
  "data-manifest": string;
}

/** Which parcours the page shows. */
interface ParcoursIdentity {
  "data-slug": string;
  "data-title": string;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "site-search": ElementProps & SearchAssets;
      "search-field": ElementProps;
      "search-page": ElementProps & { "data-gap"?: string | undefined };
      "filter-list": ElementProps;
      "table-of-contents": ElementProps;
      "heading-links": ElementProps & { "data-short-link"?: string | undefined };
      "share-panel": ElementProps;
      "selection-button": ElementProps & { "data-page": string };
      "selection-page": ElementProps & { "data-pages": string };
      "offline-page": ElementProps & { "data-list": string };
      "theme-choice": ElementProps;
      "video-facade": ElementProps & { "data-video": string; "data-title": string };
      "article-feedback": ElementProps & { "data-article": string };
      "question-draft": ElementProps & { "data-asked"?: string };
      "parcours-progress": ElementProps & ParcoursIdentity;
    }
  }
}
