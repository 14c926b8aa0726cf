/** The places of towns, from the content folder; a base without `villes.yaml` has a table and no dots. */
import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { readEnv } from "#lib/env.node.ts";
import { TownPlace } from "#lib/geo/towns.ts";

export async function getTownPlaces(): Promise<TownPlace[]> {
  const file = path.join(readEnv().KNOWLEDGE_DIR, "villes.yaml");
  const text = await readFile(file, "utf8").catch(() => "[]");
  return TownPlace.array().parse(parse(text));
}
