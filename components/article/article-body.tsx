/** Renders the compiled body of a page with the closed registry of components. Runs on the server only. */
import { getMDXComponent } from "mdx-bundler/client/index.js";
import { createElement } from "react";
import { createRegistry, type RegistryData } from "#components/mdx/registry.tsx";

interface ArticleBodyProps {
  code: string;
  data: RegistryData;
}

export function ArticleBody({ code, data }: ArticleBodyProps) {
  return (
    <heading-links className="prose">
      {createElement(getMDXComponent(code), { components: createRegistry(data) })}
    </heading-links>
  );
}
