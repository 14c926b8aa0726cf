/** Families of French verbs and their nouns which share no ending that a rule could strip; one a line, the verb first. */
export const verbFamilies = `ouvrir ouvre ouvert ouverture
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
agréer agrément
échouer échec
réussir réussite
mesurer mesure
naître naissance
mourir mort décès
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
connecter connexion
comparer comparaison comparateur
transférer transfert
coordonner coordination coordinateur
prédire prédiction prédictif
imposer impôt imposition
étudier étude étudiant
dépanner dépannage panne
craindre crainte
aider aide aidant
servir service serveur
débattre débat
démontrer démonstration démo
imprimer impression imprimante
photographier photo photographie
lire lecteur lecture
marier mariage
entreprendre entreprise
relire relecture relecteur
insérer insertion
clore clôture clôturer
oublier oubli
nuire nuisible nuisance
visiter visite visiteur
déménager déménagement
emménager emménagement`;
