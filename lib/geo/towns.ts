/** Towns of the défis: where they are, and which défis were there. */
import { z } from "zod";
import type { Defi } from "#lib/content/parse-article.ts";
import { compareFrench } from "#lib/text.ts";

/** One entry of `villes.yaml`. */
export const TownPlace = z.strictObject({
  town: z.string().min(1),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
export type TownPlace = z.infer<typeof TownPlace>;

export interface TownDefis {
  town: string;
  /** Absent when `villes.yaml` does not know the town: it is in the table, not on the map. */
  place?: TownPlace;
  defis: Defi[];
}

/** Towns with their défis, most défis first, then in French order. */
export function groupByTown(defis: readonly Defi[], places: readonly TownPlace[]): TownDefis[] {
  const towns = new Map<string, Defi[]>();
  for (const defi of defis) {
    for (const town of defi.towns) towns.set(town, [...(towns.get(town) ?? []), defi]);
  }
  const placeOf = new Map(places.map((place) => [place.town, place]));
  return [...towns]
    .map(([town, here]) => {
      const place = placeOf.get(town);
      return { town, ...(place && { place }), defis: here };
    })
    .sort((a, b) => b.defis.length - a.defis.length || compareFrench(a.town, b.town));
}
