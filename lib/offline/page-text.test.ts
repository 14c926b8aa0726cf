import { expect, test } from "vitest";
import { textOfPage, titleOfPage } from "./page-text.ts";

const page = `<!DOCTYPE html><html><head><title>Ouvrir l&#x27;accès &amp; le code – EIG Link</title></head>
<body><nav>Menu</nav><main id="c"><h1>Ouvrir</h1><p>Le <strong>code</strong> d&#x27;un service.</p><p>Ensuite</p>
<div class="heading h2"><h2 id="a">Avant</h2><a class="heading-anchor" href="#a"><span>Lien</span><span>#</span></a></div>
<script>alert(1)</script><pre><code>a &lt; b</code></pre></main><footer>Pied</footer></body></html>`;

test("reads the title without the name of the site, its references decoded", () => {
  expect(titleOfPage(page)).toBe("Ouvrir l'accès & le code");
  expect(titleOfPage("<p>rien</p>")).toBe("");
});

test("reads the text of the main part alone, words whole and blocks apart", () => {
  expect(textOfPage(page)).toBe("Le code d'un service. Ensuite Avant a < b");
  expect(textOfPage("<p>sans main</p>")).toBe("");
});

test("a reference that names no character stays as it is", () => {
  expect(titleOfPage("<title>&#x110000; &inconnu;</title>")).toBe("&#x110000; &inconnu;");
});
