/** What a newcomer asks, in the programme's own words, and the article that answers. */
export const newcomersQuestions = [
  {
    question: "Qu’est-ce qu’un logiciel libre ?",
    address: "/articles/qu-est-ce-qu-un-logiciel-libre",
  },
  {
    question: "Comment mettre en place des tests unitaires ?",
    address: "/articles/mettre-en-place-des-tests-unitaires",
  },
  {
    question: "Quelle bibliothèque JavaScript utiliser ?",
    address: "/articles/choisir-une-bibliotheque-javascript",
  },
  {
    question: "Comment trouver le référent open data de mon administration ?",
    address: "/articles/trouver-le-referent-open-data",
  },
] as const;

/** The part of an address before the section. */
export function withoutSection(address: string | null | undefined): string | undefined {
  return address?.replace(/#.*/, "");
}
