/** `site.yaml`: what the legal pages must say and only the administration that runs the site knows. */
import { z } from "zod";
import { IsoDate, Line, WebAddress } from "./fields.ts";

/** A key that may stay empty: the page then says « à compléter ». */
function blankable<Value extends z.ZodType>(value: Value) {
  return value.nullish().transform((written) => written ?? undefined);
}

const Email = z.email("doit être une adresse de courriel");

/** An audit that somebody made; without one, the law says « non conforme ». */
const Audit = z.strictObject({
  /** Day of the audit. */
  on: IsoDate,
  /** Who made it. */
  by: Line,
  /** Share of the criteria of RGAA 4.1 that are met, 0 to 100. */
  rate: z
    .number("doit être un nombre")
    .min(0, "doit être de 0 au moins")
    .max(100, "doit être de 100 au plus"),
  /** Contents that are not accessible, one a line. */
  notAccessible: z.array(Line).default([]),
});

export const SiteFile = z.strictObject({
  /** Who publishes the site: name and legal form. */
  publisher: blankable(Line),
  /** Postal address of the publisher. */
  publisherAddress: blankable(Line),
  /** Who answers for what is published: name and function, as the law of 21 June 2004 asks. */
  publicationDirector: blankable(Line),
  /** Who hosts the site. */
  host: blankable(Line),
  /** Postal address of the host. */
  hostAddress: blankable(Line),
  /** Telephone or e-mail of the host. */
  hostContact: blankable(Line),
  /** Where to write when a page cannot be used. */
  accessibilityEmail: blankable(Email),
  /** Address of the multi-year accessibility plan. */
  accessibilityPlan: blankable(WebAddress),
  /** Day on which the accessibility statement was made. */
  accessibilityStatementOn: blankable(IsoDate),
  /** The accessibility audit; leave empty as long as nobody made one. */
  accessibilityAudit: blankable(Audit),
  /** Data protection officer: where to write. */
  dpoEmail: blankable(Email),
  /** How long the host keeps its technical logs. */
  logRetention: blankable(Line),
  /** Who handles data for the publisher, the host included; one a line. */
  processors: blankable(z.array(Line)),
  /** Where to report a vulnerability: `mailto:…` or `https://…`. */
  securityContact: blankable(
    z.url({ protocol: /^(mailto|https)$/, error: "doit commencer par mailto: ou https://" }),
  ),
  /** Last day on which `security.txt` may be trusted, a year ahead at most. */
  securityExpires: blankable(IsoDate),
});
export type SiteFile = z.infer<typeof SiteFile>;
export type AccessibilityAudit = NonNullable<SiteFile["accessibilityAudit"]>;

/** Keys that may stay empty for good: nothing has to be said without them. */
const optionalKeys = new Set(["accessibilityAudit", "accessibilityPlan"]);

/** Which page shows a blank, by key; in the order of the file. */
export const blanksShownOn: ReadonlyMap<string, string> = new Map(
  Object.keys(SiteFile.shape)
    .filter((key) => !optionalKeys.has(key))
    .map((key) => {
      if (key.startsWith("accessibility")) return [key, "Accessibilité"];
      if (key.startsWith("security")) return [key, "security.txt"];
      const isPrivacy = ["dpoEmail", "logRetention", "processors"].includes(key);
      return [key, isPrivacy ? "Données personnelles" : "Mentions légales"];
    }),
);
