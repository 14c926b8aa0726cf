/**
 * Makes the font files of the site and of the pictures of links from the packages of @fontsource:
 * French characters only, fixed axes where one value is enough. Run by hand when a font or the list of characters changes:
 * `npx tsx scripts/tools/subset-fonts.ts`. The results are committed, so that no build depends on it.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { drawableSigns } from "#lib/social/card-tree.ts";

const require = createRequire(import.meta.url);

const letters =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzàâäæçéèêëîïôöœùûüÿñÉÈÊËÀÂÇÎÏÔÙÛŒ0123456789";
const spaces = " \u00A0\u202F";
const punctuation = "!&'()+,-./:;?«»’…–";
const textOnly = '"#$%*<=>@[\\]^_`{|}~“”·•°²×÷−≤≥—€→←↗';

interface FontSource {
  from: string;
  to: string;
  /** Titles need fewer signs than text; what is missing falls back to the text font. */
  characters: string;
  /** Left out for a font that does not vary. */
  axes?: Record<string, number | { min: number; max: number }>;
  /** OpenType features that the styles use; left out: all of them, with the signs that only they show. */
  features?: readonly string[];
  /** The drawing library of the pictures reads no compressed font. */
  format: "woff2" | "sfnt";
}

const titleSource =
  "@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2";
const textSource =
  "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2";
/** No style of the site asks for fractions, nor for another width of figures: a fifth of what readers would load. */
const pageFeatures = ["kern"];
const titleAxes = { wght: 700, wdth: 100, opsz: 32 };

const fonts: FontSource[] = [
  {
    from: titleSource,
    to: "public/fonts/titre.v2.woff2",
    characters: letters + spaces + punctuation,
    axes: titleAxes,
    features: pageFeatures,
    format: "woff2",
  },
  {
    from: textSource,
    to: "public/fonts/texte.v2.woff2",
    characters: letters + spaces + punctuation + textOnly,
    axes: { wght: { min: 400, max: 700 } },
    features: pageFeatures,
    format: "woff2",
  },
  {
    from: titleSource,
    to: "scripts/build/social-fonts/titre.ttf",
    characters: drawableSigns,
    axes: titleAxes,
    format: "sfnt",
  },
  {
    from: textSource,
    to: "scripts/build/social-fonts/texte.ttf",
    characters: drawableSigns,
    axes: { wght: 450 },
    format: "sfnt",
  },
  // Loaded only by readers who choose it (app/styles/reading.css).
  {
    from: "@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2",
    to: "public/fonts/dyslexie.v2.woff2",
    characters: letters + spaces + punctuation + textOnly,
    format: "woff2",
  },
  {
    from: "@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2",
    to: "public/fonts/dyslexie-gras.v2.woff2",
    characters: letters + spaces + punctuation + textOnly,
    format: "woff2",
  },
];

for (const { from, to, characters, axes, features, format } of fonts) {
  const source = await readFile(require.resolve(from));
  const font = await subsetFont(source, characters, {
    targetFormat: format,
    ...(axes && { variationAxes: axes }),
    ...(features && { keepFeatures: features, noLayoutClosure: true }),
  });
  await writeFile(to, font);
  process.stdout.write(`${to}: ${source.length} → ${font.length} bytes\n`);
}
