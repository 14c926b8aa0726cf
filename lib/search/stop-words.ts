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
vos votre vous vu y etc eg ie oui dois devons devez devrait devrais faudra faudrait quid
cest jai quest quon lon nest nai jsuis jpeux dun dune sil quil quils yat jaurais javais plait svp stp`.split(
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
