/** Rules on what time does to a base: texts that changed, owners who leave (docs/adr/0012). */
import type { RuleGroup } from "#lib/content/rules/describe-rule.ts";

export const freshnessRules = {
  "changed-since-verified": {
    level: "advice",
    title: "Un texte modifié se relit",
    why: "La relecture valait pour l’ancien texte : la page ne dit plus « vérifié ».",
    mend: "Relisez ce qui a changé, puis signez avec npm run article:verify -- SLUG.",
    bad: "Un délai changé dans un article vérifié le mois dernier.",
    good: "npm run article:verify -- ouvrir-son-code",
    canSilence: false,
  },
  "mandate-ending": {
    level: "advice",
    title: "Un article a toujours un responsable",
    why: "Trente jours avant la fin d’un mandat, les pages disent « en cours de reprise ».",
    mend: "Confiez les articles à quelqu’un qui reste : npm run handover -- RESPONSABLE.",
    bad: "owner: promotion-7 (partie depuis juin)",
    good: "owner: eig-link",
    canSilence: false,
  },
} as const satisfies RuleGroup;
