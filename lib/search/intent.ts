/** What a question word asks for: « combien » a figure, « qui contacter » a person, « c’est quoi » a definition. */
import { foldText } from "./fold.ts";

/** Words that pages answering such a question are likely to hold, as stems; they only tip a balance. */
export interface Intent {
  name: "figure" | "date" | "person" | "definition" | "place" | "reason" | "steps";
  stems: readonly string[];
}

const intents: readonly (readonly [RegExp, Intent])[] = [
  [
    /\bcombien\b|\ba partir de quel montant\b|\bquel(?:le)? (?:montant|prix|cout|tarif|duree)\b/,
    { name: "figure", stems: ["montant", "jour"] },
  ],
  [
    /\bquand\b|\bquelle date\b|\bsous quel delai\b|\ben combien de temps\b/,
    { name: "date", stems: ["delai", "date"] },
  ],
  [
    /\bqui (?:contacter|prevenir|s'occupe|appeler|peut|decide)\b|\ba qui\b|\bquel (?:service|interlocuteur|contact)\b/,
    { name: "person", stems: ["contact", "referent"] },
  ],
  [
    /\bc'est quoi\b|\bqu'est[- ]ce qu\w* (?:un|une|le|la|l)\b|\bdefinition\b|\bveut dire\b|\bsignifie\b/,
    { name: "definition", stems: ["definition", "design"] },
  ],
  [
    /^ou\b|\bou (?:trouver|puis|est|sont|deployer|publier|peut)\b/,
    { name: "place", stems: ["adress", "plateform"] },
  ],
  [/\bpourquoi\b/, { name: "reason", stems: ["objectif", "avantag"] }],
  [/\bcomment\b/, { name: "steps", stems: ["etap", "demarch"] }],
];

/** Keywords name a subject; a question wants to know something about it, or just what it is. */
export type QueryKind = "keywords" | "question" | "definition";

/** From this many words on, grammar included, people write sentences. */
const MIN_QUESTION_WORDS = 6;

/** Tells keywords from questions, with or without their mark. */
export function readQueryKind(
  query: string,
  wordCount: number,
  intent: Intent | undefined,
): QueryKind {
  if (intent?.name === "definition") return "definition";
  return wordCount >= MIN_QUESTION_WORDS || query.includes("?") ? "question" : "keywords";
}

/** The intent of a question, when one of its turns shows it. */
export function readIntent(query: string): Intent | undefined {
  const folded = foldText(query.slice(0, 300));
  return intents.find(([pattern]) => pattern.test(folded))?.[1];
}
