/** A card as boxes and text, in the form that next/og draws: our sign, our colours, our type. */
import { spaceFrench } from "#lib/content/french-spacing.ts";
import { socialImageSize } from "#lib/publish/page-metadata.ts";
import type { SocialCard } from "./card.ts";

export interface CardNode {
  type: string;
  props: Readonly<Record<string, unknown>>;
}

/** The light colours of app/styles/tokens.css. */
const colors = {
  paper: "#fdfdfb",
  panel: "#f1f5ef",
  ink: "#17201b",
  inkSoft: "#4a5850",
  accent: "#0a5c46",
  marker: "#ffe45c",
} as const;

export const titleFont = "Titre";
export const textFont = "Texte";

/** A font file holds these signs; for another one, next/og would ask a server of Google. */
export const drawableSigns =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" +
  "ÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜàâäæçéèêëîïôöœùûüÿñáíóú" +
  " \u00A0!\"#$%&'()*+,-./:;<=>?@[]_`«»’“”…–—·•°²×€";
const drawable = new Set(drawableSigns);

/** Text of signs that the fonts have: narrow spaces widen, unknown accents fall, the rest is left out. */
export function toDrawable(text: string): string {
  const clean = (sign: string) => (drawable.has(sign) ? sign : "");
  return [...spaceFrench(text).replaceAll("\u202F", "\u00A0").normalize("NFC")]
    .map((sign) => (drawable.has(sign) ? sign : [...sign.normalize("NFKD")].map(clean).join("")))
    .join("");
}

function box(style: Readonly<Record<string, unknown>>, children: unknown): CardNode {
  return { type: "div", props: { style: { display: "flex", ...style }, children } };
}

/** The largest size at which a text of that length keeps to its share of the card. */
function sizeFor(text: string, steps: readonly (readonly [number, number])[]): number {
  const [, smallest] = steps.at(-1) ?? [0, 24];
  return steps.find(([maxChars]) => text.length <= maxChars)?.[1] ?? smallest;
}

const titleSizes = [
  [28, 80],
  [50, 62],
  [80, 52],
  [Infinity, 44],
] as const;
const textSizes = [
  [120, 36],
  [190, 31],
  [Infinity, 27],
] as const;

/** The sign of the site, as components/layout/brand-sign.tsx draws it. */
const brandSign: CardNode = {
  type: "svg",
  props: {
    width: 76,
    height: 76,
    viewBox: "0 0 40 40",
    fill: "none",
    strokeWidth: 5,
    strokeLinecap: "round",
    children: [
      { type: "path", props: { d: "M17.5 27.5h-5a7.5 7.5 0 0 1 0-15h7", stroke: colors.accent } },
      { type: "path", props: { d: "M22.5 12.5h5a7.5 7.5 0 0 1 0 15h-7", stroke: colors.ink } },
      { type: "path", props: { d: "M14.5 20h11", stroke: colors.marker } },
    ],
  },
};

function header(label: string): CardNode {
  return box({ alignItems: "center", justifyContent: "space-between" }, [
    box({ alignItems: "center", gap: 20 }, [
      brandSign,
      box({ fontFamily: titleFont, fontSize: 38 }, "EIG Link"),
    ]),
    box({ fontSize: 28, color: colors.inkSoft }, label),
  ]);
}

function answer(heading: string, text: string): CardNode {
  return box(
    {
      flexDirection: "column",
      alignItems: "flex-start",
      gap: 15,
      padding: "26px 34px 30px",
      borderRadius: 22,
      background: colors.panel,
    },
    [
      box(
        {
          padding: "4px 12px 5px",
          borderRadius: 5,
          background: colors.marker,
          fontSize: 24,
        },
        heading,
      ),
      box(
        { display: "block", lineClamp: 5, fontSize: sizeFor(text, textSizes), lineHeight: 1.35 },
        text,
      ),
    ],
  );
}

/** The same card always gives the same tree: its hash names the picture. */
export function cardTree(card: SocialCard): CardNode {
  const title = toDrawable(card.title);
  return box(
    {
      ...socialImageSize,
      flexDirection: "column",
      justifyContent: "space-between",
      padding: "40px 64px 44px",
      borderBottom: `14px solid ${colors.accent}`,
      background: colors.paper,
      color: colors.ink,
      fontFamily: textFont,
    },
    [
      header(toDrawable(card.label)),
      box(
        {
          display: "block",
          lineClamp: 3,
          fontFamily: titleFont,
          fontSize: sizeFor(title, titleSizes),
          lineHeight: 1.1,
          letterSpacing: "-0.012em",
        },
        title,
      ),
      answer(toDrawable(card.heading), toDrawable(card.text)),
    ],
  );
}
