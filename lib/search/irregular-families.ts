/** Word families of French whose members share no ending that a rule could strip. */
import { verbFamilies } from "./verb-families.ts";

/** Those that do not begin with a verb. */
const otherFamilies = `accessible accessibilité
loi légal législatif
mois mensuel
jour journalier quotidien
semaine hebdomadaire
année annuel
école scolaire
santé sanitaire
maire mairie municipal
impôt fiscal
travail travailler
droit juridique
fin finir terminer
début débuter commencer
coût coûter
gratuit gratuitement gratuité
simple simplement simplicité simplifier
libre librement liberté libérer
rapide rapidement rapidité
sûr sécurité sécuriser
public publiquement publicité
facile facilement faciliter
durable durablement durabilité
présence présentiel
aveugle cécité malvoyant
sourd surdité malentendant
femme féminin
homme masculin
ville urbain
campagne rural
mer maritime
eau hydrique
feu incendie
enfant enfance
prison pénitentiaire
police policier
juge judiciaire
tribunal juridiction
armée militaire
contrat contractuel contractualiser
apprenti apprentissage apprenant
cartographie carte
norme normaliser normalisation
juriste juridique
souverain souveraineté
égal égalité égalitaire
divers diversité
science scientifique
médecin médecine médical
hôpital hospitalier
chômage chômeur
absent absence
électeur élection électoral
final fin finaliser
question questionnaire
vision visuel visualiser
couleur colorer coloration
page paginer pagination
bénéfice bénéficier bénéficiaire
entrepreneur entrepreneuriat
agriculteur agriculture agricole
pêcheur pêche
forêt forestier
énergie énergétique
justice judiciaire
fraude frauduleux
graphique graphisme graphiste
défaut défaillant défaillance
nom nommer nomination
né naissance naître
bruit bruyant sonore
voyage voyageur
citoyen citoyenneté
Europe européen
France français
monde mondial
peuple population populaire
loi légal législation légiférer
règle réglementer régulier
salaire salarial
clair clairement clarté
stagiaire stage
air aérien
salaire salarié salarial
sobre sobriété
territoire territorial
danger dangereux dangerosité
trimestre trimestriel
nombre numéro numéroter
héritier héritage`;

/** One family a line; the words as a dictionary writes them. */
export const irregularFamilies: readonly (readonly string[])[] = [verbFamilies, otherFamilies]
  .flatMap((lines) => lines.split("\n"))
  .map((line) => line.split(" "));
