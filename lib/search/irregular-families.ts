/** Word families of French whose members share no ending that a rule could strip. */

const lines = `ouvrir ouvre ouvert ouverture
produire produit production
construire construction construit
écrire écrit écriture rédiger rédaction
lire lecture lisible
choisir choix
répondre réponse
défendre défense
conduire conduite
traduire traduction
introduire introduction
réduire réduction
déduire déduction
élire élection élu
résoudre résolution
acquérir acquisition
conclure conclusion
inclure inclusion inclusif
exclure exclusion
concevoir conception
écoconcevoir écoconception
percevoir perception
recevoir réception reçu
prescrire prescription
souscrire souscription
inscrire inscription
décrire description
transcrire transcription
connaître connaissance
apprendre apprentissage
comprendre compréhension
reprendre reprise
détruire destruction
instruire instruction
vivre vie
partir départ
quitter départ
sortir sortie
maintenir maintenance maintien
soutenir soutien
obtenir obtention
intervenir intervention
prévenir prévention
payer paiement paie
essayer essai
employer emploi
envoyer envoi
appuyer appui
acheter achat acheteur
vendre vente
perdre perte
suivre suivi
mettre mise
prendre prise
venir venue
accéder accès
accessible accessibilité
agréer agrément
échouer échec
réussir réussite
mesurer mesure
naître naissance
mourir mort décès
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
salaire salarial
droit juridique
revoir revue
superviser supervision superviseur
homologuer homologation
négocier négociation
conseiller conseil
fréquenter fréquentation
recueillir recueil
accueillir accueil
voyager voyage
refuser refus
autoriser autorisation
publier publication
fin finir terminer
début débuter commencer
rompre rupture
permettre permission
soumettre soumission
transmettre transmission
admettre admission
émettre émission
promouvoir promotion
satisfaire satisfaction
convertir conversion
définir définition
réunir réunion
unir union
fusionner fusion
diffuser diffusion
discuter discussion
décider décision
réviser révision
prévoir prévision
diviser division
adhérer adhésion
étendre extension
suspendre suspension
corriger correction
protéger protection
rediriger redirection
agir action
interagir interaction
réagir réaction
rémunérer rémunération
adopter adoption
contracter contrat contractuel
licencier licenciement
certifier certificat
coder code codage
héberger hébergeur hébergement
coût coûter
gratuit gratuitement gratuité
simple simplement simplicité simplifier
libre librement liberté libérer
rapide rapidement rapidité
sûr sécurité sécuriser
public publiquement publicité
clair clairement clarté
facile facilement faciliter
durable durablement durabilité
présence présentiel
gérer gestion gestionnaire
saisir saisie
créer création créateur
tester test testeur
voter vote
noter note notation
filtrer filtre filtrage
trier tri
former formation formateur
loger logement
diriger direction directeur dirigeant
auditer audit auditeur
cadrer cadrage
signer signature signataire
copier copie
tracer trace traçabilité
juger jugement juge
interdire interdiction interdit
prouver preuve
nettoyer nettoyage
louer location locataire
fuir fuite fuiter
bloquer blocage
débloquer déblocage
lier lien
citer citation
voir vue visible visibilité
fermer fermeture clore clôture
offrir offre
découvrir découverte
couvrir couverture
attendre attente
vérifier vérification contrôle
contraindre contrainte
joindre jonction
plaindre plainte
atteindre atteinte
extraire extraction extrait
promettre promesse
croître croissance
disparaître disparition
reconnaître reconnaissance
recourir recours
voler vol
durer durée
peser poids
valoir valeur
dater date
lister liste
stagiaire stage
agréger agrégation agrégat
abroger abrogation
déléguer délégation délégué
mandater mandat mandataire
missionner mission
muter mutation
dérouler déroulement déroulé
accroître accroissement
croiser croisement
parler parole oral
aveugle cécité malvoyant
sourd surdité malentendant
femme féminin
homme masculin
ville urbain
campagne rural
mer maritime
eau hydrique
air aérien
feu incendie
enfant enfance
prison pénitentiaire
police policier
juge judiciaire
tribunal juridiction
armée militaire
approuver approbation
cultiver culture
crypter cryptographie cryptage chiffrer
analyser analyste
coder codeur codage
chercher chercheur recherche
traduire traducteur
corriger correcteur correctif
retirer retrait
rédiger rédacteur
concevoir concepteur
livrer livraison livrable
vendre vendeur
contrat contractuel contractualiser
connecter connexion
comparer comparaison comparateur
transférer transfert
coordonner coordination coordinateur
prédire prédiction prédictif
apprenti apprentissage apprenant
cartographie carte
norme normaliser normalisation
salaire salarié salarial
imposer impôt imposition
juriste juridique
sobre sobriété
souverain souveraineté
égal égalité égalitaire
divers diversité
territoire territorial
science scientifique
médecin médecine médical
hôpital hospitalier
étudier étude étudiant
chômage chômeur
absent absence
dépanner dépannage panne
électeur élection électoral
final fin finaliser
craindre crainte
aider aide aidant
servir service serveur
question questionnaire
débattre débat
démontrer démonstration démo
imprimer impression imprimante
photographier photo photographie
lire lecteur lecture
vision visuel visualiser
marier mariage
couleur colorer coloration
page paginer pagination
bénéfice bénéficier bénéficiaire
entreprendre entreprise
entrepreneur entrepreneuriat
agriculteur agriculture agricole
pêcheur pêche
forêt forestier
énergie énergétique
justice judiciaire
fraude frauduleux
danger dangereux dangerosité
relire relecture relecteur
graphique graphisme graphiste
insérer insertion
clore clôture clôturer
défaut défaillant défaillance
trimestre trimestriel
nombre numéro numéroter
nom nommer nomination
oublier oubli
héritier héritage
né naissance naître
nuire nuisible nuisance
bruit bruyant sonore
visiter visite visiteur
voyage voyageur
citoyen citoyenneté
Europe européen
France français
monde mondial
peuple population populaire
loi légal législation légiférer
règle réglementer régulier
déménager déménagement
emménager emménagement`;

/** One family a line; the words as a dictionary writes them. */
export const irregularFamilies: readonly (readonly string[])[] = lines
  .split("\n")
  .map((line) => line.split(" "));
