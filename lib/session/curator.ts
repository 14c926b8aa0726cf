/** Who may keep the base, and what a form of theirs carries. */
import type { z } from "zod";

/** A person signed in who is in the list of the setting CURATORS. */
export interface Curator {
  /** As `normalizeEmail` gives it. */
  email: string;
  name: string;
}

const sessionHours = 12;

/** That of ProConnect. Counted from the sign-in, whatever the activity: a stolen cookie has an end. */
export const sessionSeconds = sessionHours * 3600;
export const sessionLabel = `${sessionHours} heures`;

/** Hidden field of every form of a curator: proves that the form was shown in their session. */
export const formTokenField = "jeton";

const emailShape = /^[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@,;<>()]+$/;
const printableAscii = /^[\x21-\x7e]+$/;

/**
 * The one spelling under which addresses are compared; undefined when it is none. Other signs than those of ASCII
 * are refused and not folded: « K » (U+212A) in lower case is « k », so that a look-alike would open the desk.
 */
export function normalizeEmail(text: string): string | undefined {
  const email = text.trim();
  if (!printableAscii.test(email) || !emailShape.test(email)) return undefined;
  return email.toLowerCase();
}

/** The addresses of the setting, separated by commas, semicolons, spaces or lines; each wrong one is an issue. */
export function readCurators(text: string, context: z.RefinementCtx): ReadonlySet<string> {
  const entries = text.split(/[\s,;]+/).filter(Boolean);
  const emails = entries.map((entry) => normalizeEmail(entry));
  const wrong = emails.filter((email) => email === undefined).length;
  if (wrong > 0 || entries.length === 0) {
    const at = emails.indexOf(undefined) + 1;
    context.addIssue({
      code: "custom",
      message:
        entries.length === 0
          ? "doit contenir au moins une adresse de courriel"
          : `doit contenir des adresses de courriel séparées par des virgules (la ${at === 1 ? "première" : `${at}e`} n’en est pas une)`,
    });
  }
  return new Set(emails.filter((email) => email !== undefined));
}
