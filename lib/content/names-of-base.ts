/** The names that a base gives to things: what no dictionary need know. */
import type { Knowledge } from "./knowledge.ts";

/** Names of défis, administrations, places, towns, contacts and owners, as written. */
export function namesOfBase({ defis, contacts, equipe }: Knowledge): string[] {
  const names = [
    ...defis.flatMap(({ title, administration, place = "", towns }) => [
      ...[title, administration, place, ...towns],
    ]),
    ...contacts.flatMap(({ title, where, oldNames, synonyms }) => [
      ...[title, where, ...oldNames, ...synonyms],
    ]),
    ...equipe.map(({ name }) => name),
  ];
  return [...new Set(names)].filter(Boolean);
}
