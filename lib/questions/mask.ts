/** Takes personal data out of a text that somebody typed: what stands for it says what it was. */

export const personalKinds = ["email", "phone", "socialSecurity", "iban", "name"] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** What readers see in place of the data. */
const maskTexts: Readonly<Record<PersonalKind, string>> = {
  email: "[adresse électronique]",
  phone: "[téléphone]",
  socialSecurity: "[numéro de sécurité sociale]",
  iban: "[IBAN]",
  name: "[nom]",
};

export interface Masked {
  text: string;
  /** Kinds of data found, in the order of `personalKinds`. */
  found: PersonalKind[];
}

interface Rule {
  kind: PersonalKind;
  pattern: RegExp;
  /** Tells data from a number that only looks like it. */
  holds?: (match: string) => boolean;
}

/** Space, no-break spaces, dot, hyphens: what people put between groups of digits. */
const gap = String.raw`[ \u00a0\u202f.\-‑]?`;

/** Remainder by 97 of a number too long for a number. */
function remainder97(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

/**
 * Key of the French social security number: 97 minus the remainder of the 13 first signs, Corsican
 * départements counting 2A as 19 and 2B as 18. Source: INSEE, « numéro de sécurité sociale » (NIR).
 */
function isSocialSecurityNumber(match: string): boolean {
  const signs = match.replace(/[^0-9ABab]/g, "").toUpperCase();
  const digits = signs.replace("2A", "19").replace("2B", "18");
  if (!/^\d+$/.test(digits)) return false;
  // Without its key, only the usual spelling in groups tells it from another number.
  if (digits.length === 13) return /^\d[^\d]\d\d[^\d]\d\d[^\d]/.test(match);
  return 97 - remainder97(digits.slice(0, 13)) === Number(digits.slice(13));
}

/** Source: ISO 13616: four first signs last, letters as 10 to 35, remainder 1. */
function isIban(match: string): boolean {
  const signs = match.replace(/[^0-9A-Za-z]/g, "").toUpperCase();
  if (signs.length < 15 || signs.length > 34) return false;
  const moved = signs.slice(4) + signs.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return remainder97(digits) === 1;
}

const capitalised = String.raw`\p{Lu}[\p{L}’'\-]+`;
const titles = String.raw`M\.|MM\.|Mr|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle`;
const presentations = String.raw`[Jj]e m[’']appelle|[Mm]on nom est|[Ii]l s[’']appelle|[Ee]lle s[’']appelle`;

/** In this order: what one rule has masked, the next does not see. */
const rules: readonly Rule[] = [
  {
    kind: "email",
    pattern: /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/giu,
  },
  {
    kind: "iban",
    pattern:
      /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0\u202f]?[A-Z0-9]{4}){2,7}(?:[ \u00a0\u202f]?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/giu,
    holds: isIban,
  },
  {
    kind: "socialSecurity",
    pattern: new RegExp(
      String.raw`(?<!\d)[1-478]${gap}\d{2}${gap}(?:0[1-9]|1[0-2]|[2-9]\d)${gap}(?:\d{2}|2[AB])${gap}\d{3}${gap}\d{3}(?:${gap}\d{2})?(?!\d)`,
      "giu",
    ),
    holds: isSocialSecurityNumber,
  },
  {
    kind: "phone",
    pattern: new RegExp(
      String.raw`(?<![\d\p{L}])(?:(?:\+|00)33${gap}(?:\(0\))?${gap}|0)[1-9](?:${gap}\d{2}){4}(?!${gap}\d)`,
      "gu",
    ),
  },
  {
    kind: "phone",
    pattern: new RegExp(
      String.raw`(?<![\d\p{L}])\+(?!33)[1-9]\d{0,2}(?:${gap}\d{1,4}){3,6}(?!\d)`,
      "gu",
    ),
    // Fewer digits are a version or a difference.
    holds: (match) => match.replace(/\D/g, "").length >= 9,
  },
  {
    kind: "name",
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:${titles}|${presentations})[ \u00a0\u202f])${capitalised}(?:[ \u00a0\u202f]${capitalised}){0,2}`,
      "gu",
    ),
  },
];

/** The text without what stands for personal data: nothing to search or count there. */
export function withoutMasks(text: string): string {
  return Object.values(maskTexts).reduce((rest, mask) => rest.replaceAll(mask, " "), text);
}

/** Masks e-mail addresses, phone numbers, social security numbers, IBANs, and names that a title or « je m’appelle » announces. */
export function maskPersonalData(text: string): Masked {
  const kinds = new Set<PersonalKind>();
  let masked = text;
  for (const { kind, pattern, holds } of rules) {
    masked = masked.replace(pattern, (match: string) => {
      if (holds && !holds(match)) return match;
      kinds.add(kind);
      return maskTexts[kind];
    });
  }
  return { text: masked, found: personalKinds.filter((kind) => kinds.has(kind)) };
}

/** An address as a log may show it: its first sign and its domain. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, 1)}…${address.slice(at)}`;
}
