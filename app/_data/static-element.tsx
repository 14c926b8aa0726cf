/** An element whose content is HTML already: the long pages are rendered once instead of three times. */
import "server-only";
import type { ReactNode } from "react";
import { renderStatic } from "./renderer.ts";

interface StaticElementProps {
  as: "article" | "div";
  className?: string;
  /** Plain functions of their props, none asynchronous. */
  children: ReactNode;
}

/**
 * Next renders a page to React's payload, reads that back, and renders it to HTML; no reader has the router that would
 * use the payload (docs/adr/0002). Content given so passes through all of it as one string.
 */
export function StaticElement({ as: Tag, className, children }: StaticElementProps) {
  return <Tag className={className} dangerouslySetInnerHTML={{ __html: renderStatic(children) }} />;
}
