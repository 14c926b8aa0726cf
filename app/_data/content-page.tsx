/** A page that a file of the content makes: what its head says, and its content as HTML. */
import "server-only";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { fingerprintAttribute, fingerprintOf } from "#lib/page-fingerprint.node.ts";
import { renderStatic } from "./renderer.ts";

/** With the layout, all that such a page is made of. */
export interface ContentPage {
  metadata: Metadata;
  as: "article" | "div";
  className: string;
  html: string;
}

interface ContentPageParts extends Omit<ContentPage, "html"> {
  /** Components are plain functions of their props: none is asynchronous or uses a hook. */
  content: ReactNode;
}

/**
 * Next renders a page to React's payload, reads that back, and renders it to HTML; no reader has the router that would
 * use the payload (docs/adr/0002). Content that is HTML already passes through all of it as one string.
 */
export function contentPage({ content, ...parts }: ContentPageParts): ContentPage {
  return { ...parts, html: renderStatic(content) };
}

export function ContentElement({ page }: { page: ContentPage }) {
  const { as: Tag, className, html } = page;
  const fingerprint = { [fingerprintAttribute]: fingerprintOf(page) };
  return <Tag className={className} {...fingerprint} dangerouslySetInnerHTML={{ __html: html }} />;
}
