/**
 * Makes the two font files of the site from the packages of @fontsource: French characters only,
 * fixed axes where one value is enough. Run by hand when a font or the list of characters changes:
 * `npx tsx scripts/tools/subset-fonts.ts`. The results are committed, so that no build depends on it.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

const letters =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzàâäæçéèêëîïôöœùûüñÉÈÊÀÇÎÔŒ0123456789";
const spaces = " \u00A0\u202F";
const punctuation = "!&'()+,-./:;?«»’…–";
const textOnly = '"#$%*<=>@[\\]^_`{|}~“”·•°²×€→←↗';

interface FontSource {
  from: string;
  to: string;
  /** Titles need fewer signs than text; what is missing falls back to the text font. */
  characters: string;
  axes: Record<string, number | { min: number; max: number }>;
}

const fonts: FontSource[] = [
  {
    from: "@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2",
    to: "public/fonts/titre.v1.woff2",
    characters: letters + spaces + punctuation,
    axes: { wght: 700, wdth: 100, opsz: 32 },
  },
  {
    from: "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
    to: "public/fonts/texte.v1.woff2",
    characters: letters + spaces + punctuation + textOnly,
    axes: { wght: { min: 400, max: 700 } },
  },
];

for (const { from, to, characters, axes } of fonts) {
  const source = await readFile(require.resolve(from));
  const font = await subsetFont(source, characters, { targetFormat: "woff2", variationAxes: axes });
  await writeFile(to, font);
  process.stdout.write(`${to}: ${source.length} → ${font.length} bytes\n`);
}
