/** Takes a form of a verb to its infinitive where no ending could be stripped: « prévient », « permet », « utilisera ». */
import { foldText } from "./fold.ts";

/** One verb a line, the infinitive first; forms that are a word of their own are left out (« lit », « part », « produit », « rendu »). */
const irregularForms = `écrire écris écrivent écrivez écrivons écrive
décrire décris décrit décrivent décrivez décrive
inscrire inscris inscrit inscrivent inscrivez inscrive
lire lisent lisez lisons lise
relire relis relisent relisez relise
mettre mets met mettent mettez mette
permettre permets permet permettent permette
transmettre transmets transmet transmettent transmettez transmette
soumettre soumets soumet soumettent soumettez soumette
remettre remets remet remettent remettez remette
promettre promets promet promettent
admettre admets admet admettent
recevoir reçois reçoit reçoivent recevez reçoive
apprendre apprends apprend apprennent apprenez apprenne
comprendre comprends comprend comprennent comprenez comprenne
reprendre reprends reprend reprennent reprenez reprenne
prendre prends prend prennent prenez prenne
répondre réponds répond répondent répondez réponde répondu
attendre attends attend attendent attendez attende attendu
entendre entends entend entendent entendez entendu
rendre rends rend rendent rendez rende
vendre vends vend vendent vendez vendu
perdre perds perd perdent perdez perde perdu
défendre défends défend défendent
dépendre dépend dépendent
étendre étends étend étendent
construire construis construisent construisez construise
conduire conduis conduit conduisent conduise
traduire traduis traduit traduisent traduisez traduise
réduire réduis réduit réduisent réduise
produire produis produisent produise
détruire détruis détruit détruisent détruise
suivre suivent suivez suive
poursuivre poursuis poursuit poursuivent poursuive
vivre vis vivent vivez vive
servir servent serve
joindre joins joint joignent joigne
rejoindre rejoins rejoint rejoignent rejoignez rejoigne
plaindre plains plaint plaignent plaigne
craindre crains craint craignent craigne
contraindre contraint contraignent
atteindre atteint atteignent atteigne
connaître connais connaît connaissent connaissez connaisse
reconnaître reconnais reconnaît reconnaissent
résoudre résous résout résolvent résolu
acquérir acquiert acquièrent acquis
conclure conclut concluent conclu
convaincre convaincs convainc convainquent convainquez convaincu
interdire interdis interdisent interdise
sortir sors sortent
dormir dors dort dorment
courir courent coure
envoyer envoient enverra enverrai enverront envoyez
essayer essaient essaye
employer emploient
nettoyer nettoient
payer paient payent
appeler appellent
ouvrir ouvrent ouvrez
offrir offrent offrez
gérer gèrent
tester testent
coder codent
noter notent
créer créent`;

const infinitives: ReadonlyMap<string, string> = new Map(
  irregularForms.split("\n").flatMap((line) => {
    const [infinitive = "", ...forms] = line.split(" ").map(foldText);
    return forms.map((form): [string, string] => [form, infinitive]);
  }),
);

/**
 * Forms that a pattern tells from other words. Futures in the persons that no other tense ends in alike: « récupérons »
 * is a present. « Patient », « entretiens » and « minerai » are kept apart by what stands before.
 */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^((?:pre|inter|re|de|con|sur|par|pro|sou)?v)ien(?:s|t|ne|nent)$/, "$1enir"],
  [/^((?:ob|con|re|de|appar|main|sou|entre)?t)ien(?:t|ne|nent)$/, "$1enir"],
  [/^((?:ob|con|re|de|appar)t)iens$/, "$1enir"],
  [/^(.*[vt])iendr(?:a|ai|as|ont)$/, "$1enir"],
  [/^(.{3,})evr(?:a|ai|as|ont)$/, "$1evoir"],
  [/^(.{4,}er)(?:a|ai|as|ont)$/, "$1"],
  [/^(.{4,}ir)(?:a|ai|as|ont)$/, "$1"],
  [/^(.{3,}(?:tt|nd|rd)r)(?:a|ai|as|ont)$/, "$1e"],
];

/** What every pattern asks of the end, looked at first: nearly all words of a base stop here. */
const mayMatch = /(?:ien(?:s|t|ne|nent)|r(?:a|ai|as|ont))$/;

/** The infinitive of a folded word that is a form of a verb, or nothing when it is none that this file knows. */
export function infinitiveOf(word: string): string | undefined {
  const known = infinitives.get(word);
  if (known !== undefined) return known;
  if (!mayMatch.test(word)) return undefined;
  const found = patterns.find(([pattern]) => pattern.test(word));
  return found && word.replace(found[0], found[1]);
}
