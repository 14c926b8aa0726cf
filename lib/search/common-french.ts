/**
 * Ordinary French words that a base on public service and software may never write. They are no typos: « dame » is not a
 * mistyped « date ». The build keeps those that lie near a word of the index, and the search files carry these alone.
 */

const people = `adolescent adulte agriculteur aieul ainee amant ancetre apprenti artisan artiste avocat bebe bambin banquier berger
boucher boulanger bourgeois camarade cadet candidat chanteur chasseur chauffeur citadin client clown coiffeur comedien concierge
conducteur copine cousin cousine cuisinier dame demoiselle dentiste docteur ecrivain elu enfant ennemi epicier epouse epoux
esclave etudiant facteur famille fermier fiancee fille filleul fils fleuriste foule frere gamin gardien gendarme geant grand-mere heros
habitant heritier hotesse humain infirmier inconnu invite jardinier joueur jumeau locataire macon madame maman maitresse marchand
mari marin marraine medecin menage meunier militaire mineur ministre monsieur musicien neveu niece noble nourrice orphelin ouvrier
papa parent parrain passant passager patient paysan peintre pecheur pere pharmacien pilote plombier poete pompier pretre
prince princesse prisonnier proche professeur proprietaire quidam reine retraite roi romancier sage serrurier serveuse soldat soeur
sportif tante tonton touriste tuteur vainqueur vendeur veuf veuve victime vieillard villageois voisin voisine voleur voyageur`;

const body = `barbe bouche bras cerveau cheveu cheville chair cicatrice coeur corps coude crane cuisse dent dents doigt epaule estomac figure
fesse foie front genou gorge hanche haleine jambe joue langue larme levre main menton moustache muscle narine nerf nez nuque oeil
ongle oreille orteil peau pied poignet poil poing poitrine pouce poumon sang sein sourcil squelette sueur taille tete ventre veine
visage blessure bosse douleur fatigue fievre grippe guerison maladie rhume rougeole sante sommeil toux vaccin vertige virus`;

const home = `abri appartement armoire ascenseur assiette balai balcon baignoire banc berceau bibelot bocal boite bougie bouteille bureau
cadre canape carafe casserole cave cendre chaise chambre chandelle chaudiere cheminee clef cloison clou colle commode corbeille couette
coussin couteau couloir couverture crayon cuillere cuisine drap echelle encre entree escalier etage etagere evier fauteuil fenetre fer feuille
ficelle fourchette four frigo garage gomme grenier grille horloge immeuble interphone jardin jouet lampe lavabo lessive literie lit loquet
lucarne lustre maison marteau matelas meuble miroir mur nappe oreiller outil paillasson panier parquet passoire pelle pendule
piscine placard plafond planche plancher poele poignee porte portail pot poubelle prise rideau robinet salon savon scie seau serrure serviette
sofa tabouret tapis tasse terrasse tiroir toit toilettes torchon tuile tuyau vaisselle vase verrou verre vis vitre volet`;

const clothes = `bague bijou blouse blouson bonnet botte bouton bracelet casquette ceinture chapeau chaussette chaussure chemise collier costume
cravate culotte echarpe foulard gant gilet habit jupe laine linge lunettes manche manteau maillot montre pantalon parapluie poche pull pyjama
robe ruban sabot sandale semelle soie soulier tissu uniforme veste vetement voile`;

const food = `abricot ail amande ananas apero avocat bacon banane beurre biere biscuit boeuf boisson bonbon bouillon brioche cacao cafe canard
carotte cerise cidre champignon charcuterie chocolat chou citron compote confiture courgette creme crepe dejeuner dessert diner dinde eau
epice farine figue fraise framboise frite fromage fruit galette gateau glace goût gourmand gras haricot huile jambon jus lait lapin laitue legume
lentille levure mangue melon miel mouton moutarde navet noisette noix nourriture oeuf oignon olive orange orge pain pates patisserie peche
persil petit-dejeuner piment poire poireau pois poisson poivre poivron pomme porc potage poulet prune puree radis raisin recette repas riz salade
salami saucisse saumon sauce sel soupe souper sucre tarte tartine tasse tomate tranche veau viande vin vinaigre yaourt`;

const nature = `abeille agneau aigle aile ane animal araignee arbre arc aube aurore automne averse baleine bete bebete biche bise bois boue
bouleau branche brebis brise brouillard brume buisson caillou campagne canicule cerf chaleur champ chat chaton chene cheval chevre chien chiot
ciel cigogne coccinelle cochon colline colombe coq coquille corbeau cote crapaud crue cygne desert dune eclair ecorce ecureuil elephant
ete etoile etang falaise faune fleur fleuve flore forêt foudre fourmi froid fumee galet gazon gel giboulee girafe glacier gouffre goutte grain
graine grele grenouille grotte guepe herbe herisson hirondelle hiver horizon hibou ile insecte jument lac lapin lievre lion loup lune marais
maree mer meteo miel montagne mouche mouette moustique mulot neige nid nuage oiseau ombre orage orme ours papillon paon pelouse perdrix petale
pierre pigeon pin plage plaine planete plume pluie poney poule poussin prairie prairial printemps rat racine renard requin rive riviere roche
rocher ronce rose roseau rosee rossignol ruche ruisseau sable sapin saule saison sanglier serpent soleil souris source taureau tempete terre
tigre tonnerre tortue tronc tulipe vache vague vallee vent ver village vipere volcan zebre`;

const places = `agence alpage aeroport arret atelier auberge autoroute avenue bar boulangerie boulevard boucherie boutique cabane cabinet caserne
cathedrale centre chalet chantier chapelle chateau chemin cimetiere cinema cirque clinique college couvent creche departement discotheque
ecole eglise epicerie etable ferme foire fontaine fosse gare gite grange guichet gymnase hameau hangar hopital hotel hutte impasse kiosque
laverie librairie lycee magasin manoir marche mosquee moulin musee palais parc parking passerelle patinoire patisserie paysage pharmacie
phare piste place pont port poste prefecture prison quai quartier quincaillerie refuge residence restaurant rond-point route ruelle
rue sentier stade station supermarche synagogue tente temple theatre tour trottoir tunnel usine verger viaduc villa ville zoo`;

const transport = `autobus autocar avion bagage bateau bicyclette billet bus camion camping-car canot car caravane charrette convoi couchette croisiere
essence fourgon freins fusee garagiste helicoptere hublot metro moteur moto navire paquebot passeport peage pedale permis pneu radeau rail rame
remorque scooter siege sillage taxi trajet tramway train traversee trottinette vaisseau valise vehicule velo virage voilier voiture volant voyage wagon`;

const society = `abus accident accord accueil achat amende amitie amour anniversaire argent armee arme assaut attentat aventure avenir bagarre bal
banque baptême bataille benefice berceuse blague bonheur bourse bravoure bruit cadeau caisse calcul campement cantine caprice carnaval
carriere catastrophe cauchemar censure ceremonie chance chanson chant charme chasse cheque choc chute cigarette colere combat comedie commerce
complot concert concours conflit conseil conte coutume couple courage course courrier crainte credit crime crise croix danse danger
defaite degat delit destin dette deuil devise dieu dispute divorce doute drame drapeau echange echec election emeute empire ennui enquete envie epoque
epreuve erreur espoir etonnement evasion exil exploit explosion fable facture faillite faim farce faute ferie fete fiançailles fierte flamme
foi folie force fortune frousse gage gaite gloire goûter greve guerre habitude haine hasard heritage honneur honte horreur humeur humour hymne
idole image impot incendie indice infraction injure inondation insulte interet ivresse jalousie jeunesse joie joker jugement juillet justice larcin
legende liberte loisir loterie loyer lutte magie malheur mariage marque massacre mensonge menace mepris merci messe meurtre miracle misere mode monnaie
moquerie morale mort musique mystere naissance noel nostalgie obseques odeur offense oubli orchestre orgueil paix panique pardon paresse pari parole passion
patience patrie peine peintre pelerinage pension pensee percee perte peste peur piece piege pitie plaisir poeme poison politesse pourboire pouvoir
prejuge presage prestige prier priere prime privilege probleme procession profit proie promenade promesse prouesse proverbe prudence punition rancune
rafle recolte recompense regime regret reine religion remords rencontre repos reproche respect retard reve revolte revolution rigolade rire rite
roman rumeur rupture ruse sacrifice sagesse sang salut sanction scandale secours secret seduction serment siecle signal silence solde solitude sommet
sort souci souffrance souhait soupçon sport spectacle succes supplice surprise tabac talent tennis terreur theme torture tournoi tradition
trahison tranquillite travaux treve tribu tristesse troupe trouble tumulte urgence vacarme vanite vengeance vente verite vertu vice victoire
vieillesse vignette violence vitesse voeu voisinage vol vote`;

const qualities = `absurde adorable affreux agreable aigre aigu aimable aise amer amical amoureux amusant ancien annuel antique apre ardent artificiel
astucieux atroce avare aveugle banal bancal barbare bavard beau benefique bizarre blanc bleu blond boiteux borgne brave bref brillant brun brusque brutal
calme candide celebre celibataire chaleureux charmant chaud chauve chetif cher clair classique comique communal confortable constant content costaud
courageux courant court coupable crevant criminel cruel cru curieux debile delicat delicieux departemental desert desole diabolique digne
docile doux droit drole dur efficace effrayant egal elegant enchante enorme enrhume entier epais epatant etrange etroit eternel exquis fade faible fameux familier
fantastique farouche fascinant fatal fatigue feroce fidele fier fin fixe flou folle fou fragile frais franc froid futile gai garni gauche genant genereux
gentil gigantesque glacial glissant gluant gourmand gracieux grandiose gras grave grossier habile hardi hideux honnete honteux humble humide idiot
ignoble illustre immense immobile imparfait impatient impoli imprudent inattendu incroyable indigne inegal infini ingrat injuste innocent inquiet insolent
intense inutile invisible ironique jaloux jaune joli joyeux lache laid large lamentable las leger lent libre lisse lointain long louche lourd lucide
maigre maladroit malade malheureux malin mauvais mechant merveilleux mignon mince minuscule miserable modeste mou moral morose mortel mouille moyen muet mur
mysterieux naïf national naturel nerveux net neuf nocturne noir noble nombreux nuageux nuisible obeissant obscur odieux oisif opaque orageux ovale pale
pareil paresseux parfait paisible passif pauvre penible perdu perfide perplexe pittoresque plaisant plat plein pointu poli pourri poussiereux precieux
prefectoral pressé profond propre prudent puissant pur raide rapide rare ravi ravissant rayé reconnaissant rectoral redoutable regional rigolo riche ridicule
rose rouge rouille roux royal rude rural ruse sage sain sale salé sanglant sauvage savant sec semblable serieux severe sincere sinistre sobre solennel solide
solitaire sombre somptueux souple souriant splendide stupide subtil superbe sympathique tardif tendre tenace terne terrible tiede timide tragique
tranquille transparent tremblant triste troublant utile vague vaillant vain vaste velu vert vicieux vide vieux vif vigoureux vilain violent violet voisin volumineux`;

const ideas = `abondance abreviation adjectif adverbe allure ampleur anecdote angle apparence appetit arriere aspect assurance astuce atout attirer attrait avantage bagatelle
bavure bienfait bilan brin brouillon cachet caractere catalogue categorie chapitre chiffre clarte cliche coherence colonne compagnie compromis conclusion confiance
confort consigne constat contexte contour contraste contribution convention conversation coulisse courbe cycle debut deception declin decor defaut delicatesse demi depense
derive desordre destination detail detour digne dimension discretion distance division dizaine domaine don doublon douzaine ebauche ecart echeance effort element elan
embarras emploi endroit energie enjeu ensemble equilibre espace espece esprit essai essence estimer estimation etape eveil evidence exces exigence expert explication extrait fiable
facilite faveur fiabilite filiere fond forme formule fortuit fraction fragment frein frontiere gamme gene geste guide habilete haute hauteur hierarchie hypothese
illusion imagination inciter indication inferieur initiative inspiration instinct intention intrigue issue jargon justesse largeur lacune legerete logique longueur lourdeur maniere
marge masse matiere mecanisme melange merite milieu minorite mission mobile moche modele moitie motif nature nuance objet obstacle occasion ordre origine ouvrage paire paradoxe
paragraphe paresse participer particule patrimoine peripetie perspective petitesse phrase pieton pile piste plainte portee posture pouvoir precision preference premice preuve privilege
probable proportion propos prototype provision puissance quete quotidien rang rapport rapprocher ravin recit recul reflet refrain relief remede renfort repere reponse reseau reste
resultat retouche revers richesse rigueur role rouage rythme satire scene schema sequence severite signe silhouette similaire situation sondage source soutien specialise structure
substance suffire suite superieur supplement support surface surplus symbole synonyme tache tas tentation terme ton torsion trace trait tranche trajectoire tri trou tutelle type unite
usure valeur variete verbe version vestige virgule vision vogue voie volonte volume voyelle zone`;

const verbs = `aboyer abriter accrocher accuser admirer affirmer agacer agiter aider allumer amuser apercevoir applaudir apprecier arracher arroser assassiner asseoir attacher
attaquer attraper avaler avouer bailler baisser balayer barrer batir battre bavarder benir bercer blaguer blesser boire boiter bondir border bouder bouffer bouger
bouillir bousculer briller briser bricoler broder bronzer bruler cacher calmer camper caresser casser celebrer chanter charmer chasser chatouiller chauffer
chuchoter circuler clignoter cogner coiffer colorier combattre composter concourir confier confondre consoler coudre couler courber courir couvrir cracher craindre
craquer creuser crever crier cueillir cuire cuisiner danser dechirer decorer defiler defoncer deguiser dejeuner demolir demeurer deplaire deranger deraper descendre deshabiller
desirer desobeir dessiner detacher detruire devaler deviner devorer diminuer diner discuter disperser dominer dormir doubler douter echapper eclater ecraser
effacer effrayer embaucher embrasser emmener empecher emporter emprunter enerver enfermer enfoncer engueuler enlever ennuyer enseigner entasser enterrer entourer entrainer envahir envier
epater eplucher epouser epuiser errer escalader espionner essuyer eteindre etendre eternuer etonner etouffer etrangler evader eveiller eviter exagerer examiner
excuser exister fabriquer facher faner fatiguer feindre feter feuilleter filer flaner flotter foncer fondre forger fouiller fredonner fremir frapper freiner frire frissonner frotter
fuir fumer gacher gagner garantir garer gaspiller gater geler gemir gener glisser goûter gonfler grandir gratter griller grignoter grimper grogner gronder
grossir guerir guetter guider habiller habiter hair heriter hesiter heurter hurler imiter implorer insulter inviter irriter jardiner jeter jeuner jurer laver lecher lever
loucher lutter macher maigrir marcher meler menacer mendier mentir meriter moisir monter moquer mordre moudre mouiller mourir nager naitre neiger nier nouer nourrir
noyer obeir oser oter pardonner parier partager patienter pecher peindre peler pencher pendre percer perir peser piquer pincer placer plaisanter plaire plaisanter pleurer
pleuvoir plier plonger polir pondre pousser prier priver promener protester puer punir quitter raccourcir rafraichir railler rajeunir ralentir ramer ramper
rassurer rater rattraper ravager rebondir reculer redouter reflechir refroidir regretter rejouir remercier remuer renaitre repasser repeter reposer reprocher resister respirer
ressembler reunir reveiller rever ricaner rigoler rincer rire risquer rompre ronfler ronger rougir rouler ruiner saigner saluer sangloter sauver savourer secher secouer
seduire semer serrer siffler soigner sommeiller sonner souffler souffrir souhaiter soulager souligner soupirer soupçonner sourire subir sucer suer supplier supporter surgir surveiller
taire tailler taper tarder teindre temoigner tisser tomber tondre tordre torturer tousser trahir trainer traverser trembler tremper tricher tricoter tromper tuer
unir vaincre valser vanter vaporiser veiller venger verser vexer vider vieillir viser vomir vouer voter`;

/** Folded or not, in no order; a word may stand on two lines. */
export const commonFrench: readonly string[] = [
  people,
  body,
  home,
  clothes,
  food,
  nature,
  places,
  transport,
  society,
  qualities,
  ideas,
  verbs,
].flatMap((words) => words.split(/\s+/));
