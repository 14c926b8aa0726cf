/** Rules on exceptions: a comment that silences a rule says why, and silences something. */
import type { RuleGroup } from "#lib/content/rules/describe-rule.ts";

export const silenceRules = {
  "silence-reason": {
    level: "error",
    title: "Une exception donne sa raison",
    why: "Sans raison, personne ne saura dans deux ans si elle vaut encore.",
    mend: "Ajoutez la raison après le nom de la règle et un tiret.",
    bad: "{/* check: link-text */}",
    good: "{/* check: link-text — « Ici » est le nom du service */}",
    canSilence: false,
  },
  "silence-unknown": {
    level: "error",
    title: "Une exception nomme une règle qui existe",
    why: "Mal nommée, elle n’excuse rien.",
    mend: "Écrivez le nom proposé.",
    bad: "{/* check: linktext — … */}",
    good: "{/* check: link-text — … */}",
    canSilence: false,
  },
  "silence-refused": {
    level: "error",
    title: "Ce qui protège les lecteurs ne s’excuse pas",
    why: "Un lien mort reste mort, quelle que soit la raison.",
    mend: "Retirez l’exception, et corrigez ce que la règle signale.",
    bad: "{/* check: dead-link — la page viendra */}",
    good: "(le lien est retiré)",
    canSilence: false,
  },
  "silence-unused": {
    level: "advice",
    title: "Une exception excuse quelque chose",
    why: "Restée après la correction, elle cacherait la prochaine faute.",
    mend: "Retirez le commentaire.",
    bad: "{/* check: link-text — … */} (au-dessus d’un paragraphe sans lien)",
    good: "(pas de commentaire)",
    canSilence: false,
  },
} as const satisfies RuleGroup;
