/** Rules on finding one's way: questions, links, pages that nothing leads to. */
import type { RuleGroup } from "#lib/content/rules/describe-rule.ts";

export const findingRules = {
  "question-not-found": {
    level: "error",
    title: "Chaque question trouve son article",
    why: "Une question déclarée qui n’amène pas l’article dans les trois premiers résultats est une promesse non tenue.",
    mend: "Précisez la question, ou mettez ses mots dans le titre, la description ou « keywords ».",
    bad: "- comment faire ?",
    good: "- comment publier le code de mon défi ?",
    canSilence: false,
  },
  "link-text": {
    level: "advice",
    title: "Le texte d’un lien dit où il mène",
    why: "Les lecteurs d’écran lisent la liste des liens sans la phrase autour : dix fois « ici » n’aide personne (RGAA 6.1).",
    mend: "Écrivez le nom de ce que le lien ouvre.",
    bad: "Pour ouvrir votre code, [cliquez ici](/articles/ouvrir-son-code).",
    good: "Lisez [comment ouvrir votre code](/articles/ouvrir-son-code).",
    canSilence: true,
  },
  "bare-address": {
    level: "advice",
    title: "Une adresse ne sert pas de texte à un lien",
    why: "Une adresse se lit mal, et s’entend plus mal encore.",
    mend: "Écrivez [le nom de la page](adresse) ; le seul nom du site, « data.gouv.fr », convient.",
    bad: "Voir https://www.data.gouv.fr/pages/donnees.",
    good: "Voir [les données du portail national](https://www.data.gouv.fr/pages/donnees).",
    canSilence: true,
  },
  orphan: {
    level: "advice",
    title: "Quelque chose mène à chaque article",
    why: "Un article que ni lien, ni « related », ni parcours ne cite n’est trouvé que par la recherche.",
    mend: "Citez-le dans l’article le plus proche, par un lien ou dans « related ».",
    bad: "(aucun article ne cite ouvrir-son-code)",
    good: "related: [ouvrir-son-code]",
    canSilence: true,
  },
  "defi-without-article": {
    level: "advice",
    title: "Les défis sont cités par un article",
    why: "Un défi que rien ne cite ne sert d’exemple à personne.",
    mend: "Ajoutez-le aux « defis » d’un article qu’il illustre. Le conseil est donné une fois pour toute la base, sur themes.yaml, où il s’excuse aussi.",
    bad: "(aucun article ne cite signaux-faibles)",
    good: "defis: [signaux-faibles]",
    canSilence: true,
  },
} as const satisfies RuleGroup;
