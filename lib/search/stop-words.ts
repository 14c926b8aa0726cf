/** French words that carry no subject: dropped from queries when something else remains, and from the bodies of pages. */
import { stem } from "./stem.ts";

/** Grammar only, on folded words. */
export const stopWords: ReadonlySet<string> = new Set(
  `a afin ai aie aient aies ainsi ait alors apres as assez au aucun aucune auquel aura aurait auront aussi autre autres aux
avaient avais avait avant avec avez aviez avions avoir avons ayant bien c ca car ce ceci cela celle celles celui cent cependant certain
certaine certaines certains ces cet cette ceux chacun chacune chaque chez ci combien comme comment d dans de deja depuis des desormais
dessous dessus deux devant doit doivent donc dont du duquel durant elle elles en encore enfin entre es est et etaient etais
etait etant ete etes etre eu eux faut fois furent fut hors ici il ils j je jusqu jusque l la laquelle le lequel les lesquelles
lesquels leur leurs lors lorsqu lorsque lui m ma mais malgre me meme memes mes mien mienne moi moins mon n ne ni non nos
notre nous on ont or ou par parce parfois parmi pas pendant peu peut peuvent peux plus plusieurs plutot pour pourquoi pourra pourrait
pourtant pouvez pouvons pres presque puis puisque puisqu qu quand que quel quelle quelles quelqu quelque quelques quels qui quiconque quoi quoique
s sa sans se sera serai serait seras serez seront ses si sien sienne sinon soient sois soit sommes son sont sous soyez suis sur t ta
tandis te tel telle telles tellement tels tes toi ton toujours tous tout toute toutes tres tu un une vers via voici voila
vos votre vous vu y etc eg ie oui dois devons devez devrait devrais doit-on faudra faudrait quid`.split(
    /\s+/,
  ),
);

/** The stems of grammar words. */
export const stopStems: ReadonlySet<string> = new Set([...stopWords].map(stem));

/** Articles and small prepositions: phrases of the lexicon are matched without them, but with « après », « sans », « combien ». */
export const lightWords: ReadonlySet<string> = new Set(
  "a au aux ce ces cet cette d de des du en et l la le les leur leurs ma mes mon nos notre sa se ses son sur ta tes ton un une vos votre dans pour par".split(
    " ",
  ),
);

/** A phrase without one of these says the contrary, or something else: « sans coder » is not « coder ». */
export const contraryWords: ReadonlySet<string> = new Set(
  "sans ne n pas non apres avant chez".split(" "),
);

/**
 * Verbs and nouns of asking (« où trouver », « comment faire pour obtenir », « j’ai besoin de savoir »): they say that
 * somebody asks, seldom what about, so they weigh little beside other words.
 */
export const askingWords: ReadonlySet<string> = new Set(
  `aide aider aimerais commencer commence trop besoin chercher cherche concerne concernant connaitre connait consiste convient debuter demander
differentes differents dire dit existe existent faire fais faisons faite fait faites fasse font grace informer marche mettre mise mets
moyen maniere facon obtenir passer penser permet permettre possible pouvoir pourrais pourrait prendre prends probleme proceder
question questions quoi recuperer renseigner sait sais savoir sert servir sers souhaite souhaiterais specifique trouve trouver trouve
utile utiliser utilise utilisent va vais vaut veut veux vient voir voudrais vouloir exactement concretement facilement simplement bon bonne bons bonnes
meilleur meilleure meilleurs meilleures devenir vraiment chose choses pareil pareille raison raisons truc trucs gens arrive arriver personne signifie veulent definition different difference`.split(
    /\s+/,
  ),
);
