/** Nouns of persons whose masculine does not stand for everybody, with the words that do. */

export interface PersonNoun {
  masculine: string;
  feminine: string;
  /** Words for all that say the same, when there are. */
  neutral?: string;
  /** Also an adjective (« réseaux professionnels »): it needs an article before it. */
  isAdjective?: true;
}

/** Nouns only. */
const nouns: readonly (readonly [masculine: string, feminine: string, neutral?: string])[] = [
  ["acheteur", "acheteuse", "le service des achats"],
  ["administrateur", "administratrice"],
  ["agent", "agente", "le personnel, les équipes"],
  ["animateur", "animatrice", "l’équipe d’animation"],
  ["avocat", "avocate"],
  ["candidat", "candidate", "les personnes candidates"],
  ["chercheur", "chercheuse", "l’équipe de recherche"],
  ["client", "cliente", "la clientèle"],
  ["collaborateur", "collaboratrice", "l’équipe"],
  ["commerçant", "commerçante"],
  ["concepteur", "conceptrice", "l’équipe de conception"],
  ["conseiller", "conseillère"],
  ["consommateur", "consommatrice"],
  ["contributeur", "contributrice", "les personnes qui contribuent"],
  ["coordinateur", "coordinatrice", "la coordination"],
  ["créateur", "créatrice"],
  ["décideur", "décideuse", "la direction, la hiérarchie"],
  ["demandeur", "demandeuse"],
  ["développeur", "développeuse", "l’équipe de développement"],
  ["directeur", "directrice", "la direction"],
  ["entrepreneur", "entrepreneuse"],
  ["évaluateur", "évaluatrice"],
  ["formateur", "formatrice"],
  ["ingénieur", "ingénieure"],
  ["instructeur", "instructrice", "l’équipe d’instruction"],
  ["intervenant", "intervenante"],
  ["lecteur", "lectrice", "le public"],
  ["magistrat", "magistrate"],
  ["mainteneur", "mainteneuse", "l’équipe de maintenance"],
  ["médiateur", "médiatrice"],
  ["rédacteur", "rédactrice", "la rédaction"],
  ["relecteur", "relectrice"],
  ["réutilisateur", "réutilisatrice", "les personnes qui réutilisent"],
  ["testeur", "testeuse", "les personnes qui testent"],
  ["traducteur", "traductrice"],
  ["travailleur", "travailleuse"],
  ["usager", "usagère", "le public, les personnes qui utilisent le service"],
  ["utilisateur", "utilisatrice", "les personnes qui utilisent le service"],
  ["visiteur", "visiteuse", "le public"],
];

/** Adjectives as often as nouns. */
const adjectives: typeof nouns = [
  ["administré", "administrée", "la population"],
  ["apprenant", "apprenante", "les personnes en formation"],
  ["citoyen", "citoyenne", "la population"],
  ["correspondant", "correspondante"],
  ["débutant", "débutante", "les personnes qui débutent"],
  ["élu", "élue"],
  ["encadrant", "encadrante", "l’encadrement"],
  ["enseignant", "enseignante"],
  ["étudiant", "étudiante"],
  ["expert", "experte", "les spécialistes"],
  ["habitant", "habitante", "la population"],
  ["participant", "participante", "le groupe"],
  ["patient", "patiente"],
  ["professionnel", "professionnelle"],
  ["référent", "référente"],
  ["salarié", "salariée", "le personnel"],
];

function readNouns(table: typeof nouns, isAdjective: boolean): (readonly [string, PersonNoun])[] {
  return table.map(([masculine, feminine, neutral]) => [
    masculine,
    {
      masculine,
      feminine,
      ...(neutral !== undefined && { neutral }),
      ...(isAdjective && { isAdjective }),
    },
  ]);
}

/** By masculine singular. */
export const personNouns: ReadonlyMap<string, PersonNoun> = new Map([
  ...readNouns(nouns, false),
  ...readNouns(adjectives, true),
]);
