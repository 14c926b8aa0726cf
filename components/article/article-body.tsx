/** Renders the compiled body of a page with the closed registry of components. Runs on the server only. */
import { getMDXComponent } from "mdx-bundler/client/index.js";
import { createElement } from "react";
import { createRegistry, type RegistryData } from "#components/mdx/registry.tsx";

interface ArticleBodyProps {
  code: string;
  data: RegistryData;
  /** Permanent link of the page, from the root, when it has one: its sections are shared by it. */
  shortLink?: string;
}

export function ArticleBody({ code, data, shortLink }: ArticleBodyProps) {
  return (
    <heading-links className="prose" data-short-link={shortLink}>
      {createElement(getMDXComponent(code), { components: createRegistry(data) })}
    </heading-links>
  );
}
