/** Rules on `site.yaml`: what the law asks a public site to say. */
import type { RuleGroup } from "#lib/content/rules/describe-rule.ts";

export const siteRules = {
  "site-blank": {
    level: "advice",
    title: "Les pages légales sont complètes",
    why: "La loi demande de dire qui publie, qui héberge, à qui écrire. Un blanc s’affiche « à compléter ».",
    mend: "Complétez la clé dans site.yaml ; n’inventez rien.",
    bad: "host:",
    good: "host: Nom de l’hébergeur",
    canSilence: false,
  },
  "security-expiry": {
    level: "advice",
    title: "La date de security.txt reste proche",
    why: "Passé cette date, plus personne ne se fie au fichier ; à plus d’un an, elle ne veut rien dire.",
    mend: "Vérifiez que quelqu’un lit l’adresse de contact, puis avancez la date, à moins d’un an.",
    bad: "securityExpires: 2036-01-01",
    good: "securityExpires: 2027-06-01",
    canSilence: false,
  },
  "security-expired": {
    level: "error",
    title: "security.txt n’est pas périmé",
    why: "Un fichier périmé laisse sans interlocuteur la personne qui a trouvé une faille.",
    mend: "Vérifiez que quelqu’un lit l’adresse de contact, puis écrivez une date à moins d’un an.",
    bad: "securityExpires: 2020-01-01",
    good: "securityExpires: 2027-06-01",
    canSilence: false,
  },
} as const satisfies RuleGroup;
