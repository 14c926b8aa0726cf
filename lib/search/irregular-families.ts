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
accéder accès accessible
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
relire relecture
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
nommer nom
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
nommer nomination
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
présence présentiel`;

/** One family a line; the words as a dictionary writes them. */
export const irregularFamilies: readonly (readonly string[])[] = lines
  .split("\n")
  .map((line) => line.split(" "));
