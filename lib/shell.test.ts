import { describe, expect, it } from "vitest";
import { fillShell } from "./shell.ts";

const shell =
  '<html><head><title>Rechercher</title></head><body><header>H</header><main id="contenu" tabindex="-1"><div class="wrap">ancien</div></main><footer>F</footer></body></html>';

describe("fillShell", () => {
  it("replaces title and main, and keeps everything else", () => {
    expect(
      fillShell(shell, { title: "Recherche : $& <b>", main: "<p>$1</p>", indexed: true }),
    ).toBe(
      '<html><head><title>Recherche : $&amp; &lt;b&gt;</title></head><body><header>H</header><main id="contenu" tabindex="-1"><div class="wrap"><p>$1</p></div></main><footer>F</footer></body></html>',
    );
  });

  it("keeps pages of results out of search engines", () => {
    const html = fillShell(shell, { title: "T", main: "", indexed: false });
    expect(html).toContain('<title>T</title><meta name="robots" content="noindex"/>');
  });

  it("says so when the layout no longer has what it fills", () => {
    expect(() => fillShell("<html></html>", { title: "T", main: "", indexed: true })).toThrow(
      "The shell page has no <main> or no <title>.",
    );
  });
});
