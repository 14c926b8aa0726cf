/**
 * What everyday French words are worth in a question, whatever the corpus. Written pages seldom hold the words of speech
 * (« garder », « plante », « bosser »): by its own counts a corpus takes them for rare, telling ones, and lets far pages win.
 */
import { stem } from "./stem.ts";

/** Wanting, having to, being able to: the frame of a question, never its subject; folded. */
const frameWords = `aimerai aimerais aimerait aimerions aller allez allons concretement connaitre devait devrions dire dis disent dit doive
exactement faire fais faisait faisons fait faites fasse juste pourraient pourrais pourrions pouvait pouvoir puisse puissent
sache sais sait savent savoir simplement souhaite souhaiterais souhaites souhaitons va vais vas veulent veut veux voudraient
voudrais voudrait voudrions voulait voulez vouloir voulons vraiment`;

/** Verbs, adverbs and nouns that any question may hold: they seldom say what it is about; folded. */
const commonWords = `adorer adresse adresser affaire affaires aide aider ailleurs aime aiment aimer allait amener ami amis appartenir appartient
appeler appelle appellent apporte apporter argent arrete arretent arreter arrive arriver attend attendent attendre attends
aujourd'hui autorise autoriser autrement avance avancer avances avis bas beaucoup besoin besoins bidule bientot bizarre
bloque bloquer bon bonjour bonne bonnes bons bord bosse bosser bosses bouge bouger boulot bout cadeau calme calmement
carrement cas casse casser change changent changer chef cheffe cherche chercher chose choses cinq cinquante coin coince
coincer colle collegue collegues coller commence commencer complet complete complique compliquee compliquer comprend
comprendre comprends comprennent compris compte comptent compter concernant concerne concerner connait consiste content
continue continuent continuer convient cool copain cote cotes coupe couper croient croire crois croit debarque debarquer
debarrasser debloquer debrouiller debut debuter dedans definition dehors demain demander demarre demarrer demerder dernier
derniere dernieres derniers derriere descendre detester devenir deviennent devient difference different differentes
differents difficile dimanche disait dispute disputer dites dix donne donnent donner donnes donnez douze dur dure ecoute
ecouter emmener endroit enleve enlever ensemble entend entendre entendu envie espece espere esperer essaie essaye essayer
exact exacte exemple exemples existe existent explique expliquer facilement facon faite faits fallait falloir faux femme fin
fini finie finir finis finit font fortune franchement fric gagner galere galerer garde garder gardes gardez gars genre gens
grace grand grande grandes grands grave gros grosse grosses haut heure heures heureux hier histoire histoires homme
honnetement huit idee idees imagine imaginer important importante impossible indispensable informer instant interdire
interdit interesse interesser ira irai iront jamais jeter jette jeudi jeune jeunes job joue jouer jour jours laisse laissent
laisser lance lancent lancer lances lentement lettre lieu lire lis loin longtemps lundi machin maintenant maison mal malheur
maniere manque manquer marche mardi matin mec meilleur meilleure meilleures meilleurs merci mercredi mets mettre midi mieux
milieu mille million minute minutes mise moitie moment moments monde monte monter montre montrent montrer mot mots moyen
necessaire necessaires neuf nom nombre nombreux noms normal normale nouveau nouveaux nouvelle nouvelles nuit nul nulle oblige
obligee obliger obliges obtenir occupe occupent occuper ok ouais oublie oubliee oublier oublies paquet parait paraitre pareil
pareille parle parlent parles parlez pars part partent partie parties partir partout passer patron pense pensent penser
penses perd perdent perdre perds perdu perdue perdus permet permettre permis personne petit petite petites petits peur pire
place plaindre plains plainte plante planter please plein point points porte porter pose posent poser possible poursuivre
pousse pousser prefere preferer premier premiere premieres premiers prendre prends probleme proceder prochain prochaine
prochains proche quantite quarante quatre question questions quinze raconte raconter raison raisons ramasser ramene ramener
range ranger rappeler rappelle rarement recommencer reculer recuperer regarde regardent regarder remet remettre rencontre
rencontrer rend rendent rendre rends renseigner repond repondre reponds reprend reprendre reprends reste restent rester
retrouve retrouver reussi reussir revenir reviens revient sachent salut samedi saute sauter secours semble sembler sens sent
sentir sept sers sert servir seul seule seules seuls signifie six soir sort sorte sortent sortes sorti sortir souvent
specifique stp suffire suffisent suffit suite sujet sujets super sure surs svp taf tard tas temps tenir tente tenter tenu
tiennent tiens tient tire tirer tombe tombee tombent tomber tot touche toucher tourne tournent tourner tranquille travaille
travaillent travailler trente trois trop trouve trouver truc trucs type utile utilisation utilise utilisent utiliser
vachement valait valoir vaut vendredi venez venu venue vie vieille viennent viens vient vieux vingt vite vitesse voient voir
vois vrai vraie vraies vrais`;

const FRAME_WEIGHT = 0.1;
const COMMON_WEIGHT = 0.55;

const weights: ReadonlyMap<string, number> = new Map(
  (
    [
      [commonWords, COMMON_WEIGHT],
      [frameWords, FRAME_WEIGHT],
    ] as const
  ).flatMap(([words, weight]) => words.split(/\s+/).map((word) => [stem(word), weight] as const)),
);

/** From 0 to 1; 1 for any word that is not on the list. */
export function everydayWeight(stem: string): number {
  return weights.get(stem) ?? 1;
}
