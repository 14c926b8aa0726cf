import { describe, expect, it } from "vitest";
import { toReadingPage } from "./reading-page.ts";

const islands = new Set(["/islands/page-A.js"]);

describe("toReadingPage", () => {
  it("takes the framework's files, payload and preloads out", () => {
    const html =
      '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>' +
      '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
      '<script src="/_next/static/chunks/a.js" async=""></script></head>' +
      "<body><!--$--><p>Texte</p><!--/$--><script>(self.__next_f=self.__next_f||[]).push([0])</script>" +
      '<script>self.__next_f.push([1,"<p>x<\\/p>"])</script></body>';
    expect(toReadingPage(html, islands)).toEqual({
      html: '<head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/></head><body><p>Texte</p></body>',
      problems: [],
    });
  });

  it("keeps the islands and structured data", () => {
    const html =
      '<script type="module" src="/islands/page-A.js"></script><script type="application/ld+json">{"@context":"https://schema.org"}</script>';
    expect(toReadingPage(html, islands)).toEqual({ html, problems: [] });
  });

  it.each(["alert(1)", '{"a":1}', '{"@context":"<!--"}', "[", '"@context"'])(
    "reports structured data that is none: %s",
    (content) => {
      const html = `<script type="application/ld+json">${content}</script>`;
      expect(toReadingPage(html, islands).problems).toEqual([
        "structured data that is not JSON-LD",
      ]);
    },
  );

  it("accepts no other inline script, whatever its type and attributes", () => {
    const data = '{"@context":"https://schema.org"}';
    const html =
      `<script type="importmap">${data}</script>` +
      `<script type="application/ld+json" id="a">${data}</script>`;
    expect(toReadingPage(html, islands).problems).toHaveLength(2);
  });

  it("reports a script it does not know, by its address", () => {
    const html = '<script src="https://example.org/tracker.js"></script>';
    expect(toReadingPage(html, islands).problems).toEqual([
      "unknown script https://example.org/tracker.js",
    ]);
  });

  it("reports an inline script it does not know", () => {
    expect(toReadingPage("<script>alert(1)</script>", islands).problems).toEqual([
      "unknown inline script: alert(1)",
    ]);
  });

  it("reports a part that only React would fill in, in the browser", () => {
    expect(toReadingPage('<template id="B:0"></template>', islands).problems).toEqual([
      "a suspended part of the page would only be filled in by React in the browser",
    ]);
  });

  it("reports inline styles and handlers, which the policy would refuse", () => {
    expect(toReadingPage('<p style="color:red" onclick="x()">a</p>', islands).problems).toEqual([
      "an inline event handler",
      "an inline style, which the CSP refuses",
    ]);
  });

  it("leaves quoted code alone", () => {
    const html = '<pre><code>&lt;p onclick="x()"&gt; onload="y()"</code></pre>';
    expect(toReadingPage(html, islands)).toEqual({ html, problems: [] });
  });
});
